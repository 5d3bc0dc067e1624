-- The notice board and everybody's inbox: one row a notice, whoever it is for (fan-out on read).
create table notice (
  id            char(36)      not null primary key,
  community_id  varchar(64)   not null,
  category      varchar(20)   not null,
  audience_kind varchar(20)   not null,
  audience_ref  varchar(100)  not null,
  title_zh      varchar(200)  not null,
  title_en      varchar(200)  not null,
  body_zh       varchar(4000) not null,
  body_en       varchar(4000) not null,
  on_board      boolean       not null,
  pinned        boolean       not null,
  case_id       char(36),
  vote_id       char(36),
  published_at  datetime(6)   not null
);
create index notice_board on notice (community_id, on_board, published_at);
create index notice_audience on notice (community_id, audience_kind, audience_ref, published_at);

create table notice_read (
  username     varchar(100) not null,
  notice_id    char(36)     not null,
  community_id varchar(64)  not null,
  read_at      datetime(6)  not null,
  primary key (username, notice_id)
);

-- What open browsers are told at once; every node reads it, old rows are swept.
create table live_event (
  id            bigint       not null auto_increment primary key,
  community_id  varchar(64)  not null,
  topic         varchar(20)  not null,
  subject_id    varchar(64)  not null,
  audience_kind varchar(20)  not null,
  audience_ref  varchar(100) not null,
  happened_at   datetime(6)  not null
);
create index live_event_age on live_event (happened_at);
