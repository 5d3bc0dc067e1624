-- A community's published ruleset versions; without one the packaged ruleset is in force.
create table ruleset_version (
  id             char(36)     not null primary key,
  community_id   varchar(64)  not null,
  ruleset        varchar(100) not null,
  version_number int          not null,
  files          longtext     not null,
  remark         varchar(500) not null,
  published_by   varchar(100) not null,
  published_at   datetime(6)  not null,
  constraint ruleset_version_once unique (community_id, ruleset, version_number)
);

-- What was decided, by which rules, on which facts.
create table decision (
  id           char(36)     not null primary key,
  community_id varchar(64)  not null,
  ruleset      varchar(100) not null,
  version_name varchar(60)  not null,
  input        longtext     not null,
  result       longtext     not null,
  fired_rules  longtext     not null,
  case_id      char(36),
  decided_at   datetime(6)  not null
);
create index decision_of_case on decision (community_id, case_id);
create index decision_by_time on decision (community_id, ruleset, decided_at);
