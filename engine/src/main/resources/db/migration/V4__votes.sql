-- Votes of the owners. Casting holds a shared lock on the row of `vote`, closing an exclusive one; nothing but the vote's own
-- process changes that row, so ballots never wait for each other.
create table vote (
  id                    char(36)       not null primary key,
  community_id          varchar(64)    not null,
  state                 varchar(16)    not null,
  case_id               char(36),
  case_number           varchar(40),
  title                 varchar(200)   not null,
  motion_text           longtext,
  supplement            longtext,
  matter                varchar(16)    not null,
  amount                decimal(14, 2),
  funding_source        varchar(32),
  requester             varchar(100),
  announced_at          datetime(6)    not null,
  opens_at              datetime(6)    not null,
  closes_at             datetime(6)    not null,
  first_reminder_at     datetime(6),
  last_reminder_at      datetime(6),
  closed_at             datetime(6),
  cancel_reason         varchar(1000),
  roll_entries          integer        not null,
  total_area            bigint         not null,
  total_heads           bigint         not null,
  needed_area           bigint         not null,
  needed_heads          bigint         not null,
  cast_entries          integer,
  for_area              bigint,
  for_heads             bigint,
  against_area          bigint,
  against_heads         bigint,
  abstain_area          bigint,
  abstain_heads         bigint,
  outcome               varchar(16),
  participation_area    bigint,
  participation_heads   bigint,
  approval_area         bigint,
  approval_heads        bigint,
  needed_approval_area  bigint,
  needed_approval_heads bigint,
  reasons               longtext,
  reasons_en            longtext
);
create index vote_state on vote (community_id, state, announced_at);
create index vote_case on vote (case_id);

-- The electoral roll as it was when voting opened: one row for each set of owners, areas in cm². The key begins with the vote,
-- so that one vote's roll lies together.
create table vote_entry (
  vote_id      char(36)    not null,
  id           char(36)    not null,
  community_id varchar(64) not null,
  area         bigint      not null,
  heads        integer     not null,
  units        longtext    not null,
  primary key (vote_id, id),
  foreign key (vote_id) references vote (id)
);

-- Who may cast for an entry: each of its owners.
create table vote_entry_voter (
  vote_id      char(36)    not null,
  person_id    char(36)    not null,
  entry_id     char(36)    not null,
  community_id varchar(64) not null,
  primary key (vote_id, person_id, entry_id),
  foreign key (vote_id, entry_id) references vote_entry (vote_id, id)
);

-- A written proxy: `holder` (a user name) may cast for the entry. One entry, one proxy.
create table vote_proxy (
  vote_id      char(36)     not null,
  entry_id     char(36)     not null,
  community_id varchar(64)  not null,
  holder       varchar(100) not null,
  photo_id     char(36)     not null,
  entered_by   varchar(100) not null,
  entered_at   datetime(6)  not null,
  primary key (vote_id, entry_id),
  foreign key (vote_id, entry_id) references vote_entry (vote_id, id)
);
create index vote_proxy_holder on vote_proxy (vote_id, holder);

-- One ballot an entry, for good. Area and heads repeat those of the entry, so that a tally reads this table only.
create table vote_ballot (
  vote_id      char(36)     not null,
  entry_id     char(36)     not null,
  community_id varchar(64)  not null,
  choice       varchar(8)   not null,
  area         bigint       not null,
  heads        integer      not null,
  receipt      varchar(20)  not null,
  channel      varchar(8)   not null,
  cast_by      varchar(100) not null,
  cast_by_name varchar(100) not null,
  cast_at      datetime(6)  not null,
  photo_id     char(36),
  primary key (vote_id, entry_id),
  foreign key (vote_id, entry_id) references vote_entry (vote_id, id)
);
