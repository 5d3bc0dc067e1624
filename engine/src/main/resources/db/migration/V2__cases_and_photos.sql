-- 办件: one row a case. The unique start key makes a repeated request the same case.
create table service_case (
  id              char(36)      not null primary key,
  community_id    varchar(64)   not null,
  case_number     varchar(40)   not null,
  service         varchar(255)  not null,
  service_name    varchar(255)  not null,
  service_name_en varchar(255)  not null,
  title           varchar(200)  not null,
  state           varchar(20)   not null,
  requester       varchar(100)  not null,
  requester_name  varchar(100)  not null,
  opened_at       datetime(6)   not null,
  closed_at       datetime(6),
  withdraw_reason varchar(500),
  answers         longtext      not null,
  start_key       varchar(100)  not null,
  start_digest    char(64)      not null
);
create unique index service_case_number on service_case (community_id, case_number);
create unique index service_case_start on service_case (community_id, requester, start_key);
create index service_case_state on service_case (community_id, state, opened_at);

-- The last number given out: CG-2026-0001 is prefix CG, year 2026, 1.
create table case_counter (
  community_id varchar(64) not null,
  prefix       varchar(20) not null,
  case_year    int         not null,
  last_number  bigint      not null,
  primary key (community_id, prefix, case_year)
);

-- What a resident reads of a case's path. Kept apart from the engine's history, which is cleaned up.
create table case_milestone (
  id           char(36)     not null primary key,
  community_id varchar(64)  not null,
  case_id      char(36)     not null,
  reached_at   datetime(6)  not null,
  text_zh      varchar(500) not null,
  text_en      varchar(500) not null,
  reached_by   varchar(100),
  constraint case_milestone_case foreign key (case_id) references service_case (id)
);
create index case_milestone_time on case_milestone (case_id, reached_at);

-- The process instances of a case: its own and those it called.
create table case_process (
  id                varchar(64)  not null primary key,
  community_id      varchar(64)  not null,
  case_id           char(36)     not null,
  definition_id     varchar(100) not null,
  definition_key    varchar(255) not null,
  caller_id         varchar(64),
  started_at        datetime(6)  not null,
  ended_at          datetime(6),
  constraint case_process_case foreign key (case_id) references service_case (id)
);
create index case_process_time on case_process (case_id, started_at);

-- Every node that was reached, for the diagram.
create table case_visit (
  id           char(36)     not null primary key,
  community_id varchar(64)  not null,
  process_id   varchar(64)  not null,
  node         varchar(255) not null,
  reached_at   datetime(6)  not null
);
create index case_visit_process on case_visit (process_id, reached_at);

-- Who finished which task: the second of two people is told so.
create table finished_task (
  id               varchar(64)  not null primary key,
  community_id     varchar(64)  not null,
  case_id          char(36),
  node             varchar(255) not null,
  finished_by      varchar(100),
  finished_by_name varchar(100),
  finished_at      datetime(6)  not null
);
create index finished_task_by on finished_task (community_id, finished_by, case_id);

create table photo (
  id             char(36)     not null primary key,
  community_id   varchar(64)  not null,
  uploader       varchar(100) not null,
  uploaded_at    datetime(6)  not null,
  picture        char(64)     not null,
  thumbnail      char(64)     not null,
  width          int          not null,
  height         int          not null,
  owner_kind     varchar(20),
  owner_id       varchar(64),
  owner_position int,
  bound_at       datetime(6)
);
create index photo_owner on photo (community_id, owner_kind, owner_id, owner_position);
create index photo_unbound on photo (owner_kind, uploaded_at);
create index photo_picture on photo (community_id, picture);
create index photo_thumbnail on photo (community_id, thumbnail);
