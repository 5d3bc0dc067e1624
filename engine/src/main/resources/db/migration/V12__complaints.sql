-- A case that is about a member of staff is kept from that person.
alter table service_case add column kept_from varchar(100);

-- One case came of another: a purchase of a suggestion.
create table case_link (
  id           char(36)    not null primary key,
  community_id varchar(64) not null,
  source_id    char(36)    not null,
  made_id      char(36)    not null,
  linked_at    datetime(6) not null,
  constraint case_link_source foreign key (source_id) references service_case (id),
  constraint case_link_made foreign key (made_id) references service_case (id)
);
create unique index case_link_pair on case_link (source_id, made_id);
create index case_link_made on case_link (made_id);

-- Complaints and suggestions: the case, as far as the public conversation, the promised times and the statistics go.
create table complaint (
  id              char(36)      not null primary key,
  community_id    varchar(64)   not null,
  kind            varchar(20)   not null,
  category        varchar(20)   not null,
  state           varchar(20)   not null,
  anonymous       boolean       not null,
  author          varchar(100)  not null,
  opened_at       datetime(6)   not null,
  department      varchar(20),
  notice_id       char(36),
  published_at    datetime(6),
  public_title    varchar(200),
  public_body     varchar(4000),
  ack_by          datetime(6),
  reply_by        datetime(6),
  acknowledged_at datetime(6),
  first_reply_by  datetime(6),
  replied_at      datetime(6),
  round_number    int           not null,
  raised_at       datetime(6),
  accepted        boolean,
  outcome         varchar(20),
  closed_at       datetime(6),
  office          varchar(100),
  handed_over_on  date,
  received_by     varchar(60),
  receipt_number  varchar(100)
);
create index complaint_opened on complaint (community_id, opened_at);
create index complaint_notice on complaint (notice_id);

-- What the sides have said, as they said it and as everybody reads it.
create table complaint_entry (
  id           char(36)      not null primary key,
  community_id varchar(64)   not null,
  complaint_id char(36)      not null,
  said_at      datetime(6)   not null,
  said_by      varchar(20)   not null,
  speaker      varchar(100),
  speaker_name varchar(100),
  original     varchar(4000) not null,
  masked       varchar(4000),
  constraint complaint_entry_complaint foreign key (complaint_id) references complaint (id)
);
create index complaint_entry_time on complaint_entry (complaint_id, said_at);

-- 附议: one each.
create table complaint_support (
  complaint_id char(36)     not null,
  username     varchar(100) not null,
  community_id varchar(64)  not null,
  supported_at datetime(6)  not null,
  primary key (complaint_id, username),
  constraint complaint_support_complaint foreign key (complaint_id) references complaint (id)
);
