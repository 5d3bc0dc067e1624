-- A case may be about several members of staff, and so may a notice: user names with a comma at both ends of each.
alter table service_case add column kept_apart varchar(4000);
update service_case set kept_apart = concat(',', kept_from, ',') where kept_from is not null;
alter table service_case drop column kept_from;

alter table notice add column except_people varchar(4000);
update notice set except_people = concat(',', except_username, ',') where except_username is not null;
alter table notice drop column except_username;
