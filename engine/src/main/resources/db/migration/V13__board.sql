-- What hangs on the board leaves it by itself; a notice about somebody passes that person by.
alter table notice add column expires_at datetime(6);
alter table notice add column except_username varchar(100);

-- How many have read a notice.
create index notice_read_notice on notice_read (notice_id);
