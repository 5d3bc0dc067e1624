-- Work orders: what a repair's process has come to, in one row a case. Every step and every person's act locks the row.
create table work_order (
  case_id         char(36)      not null primary key,
  community_id    varchar(64)   not null,
  state           varchar(24)   not null,
  category        varchar(16)   not null,
  place           varchar(8)    not null,
  building        varchar(60),
  entrance        varchar(30),
  storey          varchar(30),
  place_text      varchar(300)  not null,
  report_text     varchar(2000) not null,
  reporters       varchar(2000) not null,
  opened_at       datetime(6)   not null,
  urgency         varchar(8),
  danger_to_life  boolean       not null,
  trade           varchar(16),
  payer           varchar(16),
  reasons         longtext,
  reasons_en      longtext,
  accept_by       datetime(6),
  arrive_by       datetime(6),
  fix_by          datetime(6),
  search_number   int           not null,
  technician      varchar(100),
  technician_name varchar(100),
  preferred       varchar(100),
  accepted_at     datetime(6),
  expected_at     datetime(6),
  arrived_at      datetime(6),
  waiting_since   datetime(6),
  done_at         datetime(6),
  quote_cents     bigint,
  quote_state     varchar(12),
  materials       varchar(1000),
  cost_cents      bigint,
  stars           int,
  rating          varchar(1000),
  constraint work_order_case foreign key (case_id) references service_case (id)
);
create index work_order_similar on work_order (community_id, place, state, opened_at);
create index work_order_technician on work_order (community_id, technician, state);

-- Who was asked when, and what they said: one row for each person and search.
create table work_offer (
  id            char(36)     not null primary key,
  community_id  varchar(64)  not null,
  case_id       char(36)     not null,
  search_number int          not null,
  technician    varchar(100) not null,
  offered_at    datetime(6)  not null,
  answered_at   datetime(6),
  answer        varchar(16),
  reason        varchar(400),
  constraint work_offer_order foreign key (case_id) references work_order (case_id)
);
create index work_offer_search on work_offer (case_id, search_number);
create index work_offer_latest on work_offer (community_id, technician, offered_at);

-- Where people knew better than the rules: what the rules are improved with.
create table triage_correction (
  id                char(36)      not null primary key,
  community_id      varchar(64)   not null,
  case_id           char(36)      not null,
  decision_id       char(36),
  ruleset_version   varchar(100),
  category          varchar(16)   not null,
  place             varchar(8)    not null,
  report_text       varchar(2000) not null,
  urgency_before    varchar(8)    not null,
  trade_before      varchar(16)   not null,
  payer_before      varchar(16)   not null,
  urgency_after     varchar(8)    not null,
  trade_after       varchar(16)   not null,
  payer_after       varchar(16)   not null,
  reason            varchar(400)  not null,
  corrected_by      varchar(100)  not null,
  corrected_at      datetime(6)   not null,
  constraint triage_correction_order foreign key (case_id) references work_order (case_id)
);
create index triage_correction_time on triage_correction (community_id, corrected_at);

-- Neighbours who have noticed the same.
create table repair_follower (
  case_id      char(36)     not null,
  username     varchar(100) not null,
  community_id varchar(64)  not null,
  followed_at  datetime(6)  not null,
  primary key (case_id, username),
  constraint repair_follower_order foreign key (case_id) references work_order (case_id)
);

-- What a technician can do and where; who has no row can do nothing in particular yet.
create table technician (
  username         varchar(100) not null primary key,
  community_id     varchar(64)  not null,
  skills           varchar(200) not null,
  buildings        longtext     not null,
  years_of_service int          not null
);

create table technician_certificate (
  id           char(36)     not null primary key,
  community_id varchar(64)  not null,
  username     varchar(100) not null,
  trade        varchar(16)  not null,
  valid_until  date         not null,
  constraint technician_certificate_once unique (username, trade)
);

-- When somebody is on duty, or away: an absence wins over every duty.
create table duty_shift (
  id           char(36)     not null primary key,
  community_id varchar(64)  not null,
  username     varchar(100) not null,
  starts_at    datetime(6)  not null,
  ends_at      datetime(6)  not null,
  kind         varchar(8)   not null,
  repeats      varchar(8)   not null,
  entered_by   varchar(100) not null
);
create index duty_shift_person on duty_shift (community_id, username, starts_at);
