-- Who agrees to the price of a repair, and whether the maintenance fund pays for it.
alter table work_order add column quote_deciders varchar(2000);
alter table work_order add column fund_approved boolean not null default false;

-- Why people have declined, handed over, reopened or corrected, in their own words; and why the rules have chosen somebody, in both languages.
create table repair_remark (
  id           char(36)     not null primary key,
  community_id varchar(64)  not null,
  case_id      char(36)     not null,
  said_at      datetime(6)  not null,
  kind         varchar(16)  not null,
  words        varchar(1000) not null,
  words_en     varchar(1000),
  constraint repair_remark_order foreign key (case_id) references work_order (case_id)
);
create index repair_remark_case on repair_remark (case_id, said_at);
