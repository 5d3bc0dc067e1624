-- How people want to be reached outside of the application, and what is on its way to them.

-- Contact data is encrypted (AES-GCM); quiet hours are local times such as 22:00, null for the community's own.
create table channel_profile (
  username     varchar(64) not null primary key,
  community_id varchar(64) not null,
  email        varchar(600),
  phone        varchar(200),
  wechat       varchar(300),
  quiet_from   varchar(5),
  quiet_until  varchar(5),
  changed_at   datetime(6) not null,
  revision     int         not null
);
create index channel_profile_community on channel_profile (community_id, username);

-- Only what somebody has chosen otherwise than usual.
create table kind_choice (
  username     varchar(64) not null,
  kind         varchar(20) not null,
  community_id varchar(64) not null,
  by_email     boolean     not null,
  by_sms       boolean     not null,
  by_wechat    boolean     not null,
  by_push      boolean     not null,
  primary key (username, kind)
);

create table push_device (
  id            char(36)      not null primary key,
  community_id  varchar(64)   not null,
  username      varchar(64)   not null,
  endpoint      varchar(1000) not null,
  endpoint_hash char(64)      not null,
  p256dh        varchar(100)  not null,
  auth          varchar(40)   not null,
  added_at      datetime(6)   not null,
  constraint push_device_once unique (community_id, endpoint_hash)
);
create index push_device_person on push_device (username);

-- One row for what is to be told; a background task makes the deliveries of it, person by person up to told_until.
create table outgoing_message (
  id            char(36)      not null primary key,
  community_id  varchar(64)   not null,
  kind          varchar(20)   not null,
  subject_id    varchar(64)   not null,
  urgent        boolean       not null,
  audience_kind varchar(20)   not null,
  audience_ref  varchar(100)  not null,
  title_zh      varchar(200)  not null,
  title_en      varchar(200)  not null,
  body_zh       varchar(4000) not null,
  body_en       varchar(4000) not null,
  link          varchar(200)  not null,
  created_at    datetime(6)   not null,
  told_until    varchar(64)   not null,
  finished      boolean       not null,
  revision      int           not null
);
create index outgoing_message_age on outgoing_message (created_at);

-- One row for each message to one person on one channel; its id goes with it, so that a receiver can drop a repeat.
create table delivery (
  id           char(36)    not null primary key,
  community_id varchar(64) not null,
  outgoing_id  char(36)    not null,
  username     varchar(64) not null,
  channel      varchar(10) not null,
  device_id    char(36),
  state        varchar(10) not null,
  round_number int         not null,
  attempts     int         not null,
  last_error   varchar(100),
  created_at   datetime(6) not null,
  finished_at  datetime(6),
  revision     int         not null,
  constraint delivery_outgoing foreign key (outgoing_id) references outgoing_message (id)
);
create index delivery_list on delivery (community_id, state, created_at);
create index delivery_age on delivery (state, finished_at);

-- The layout of db-scheduler, times in UTC.
create table scheduled_tasks (
  task_name            varchar(100) not null,
  task_instance        varchar(150) not null,
  task_data            blob,
  execution_time       datetime(6)  not null,
  picked               boolean      not null,
  picked_by            varchar(50),
  last_success         datetime(6),
  last_failure         datetime(6),
  consecutive_failures int,
  last_heartbeat       datetime(6),
  version              bigint       not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time);
