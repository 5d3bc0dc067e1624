-- With what a photo came: the report, a step of the process, or something said later.
alter table photo add column label varchar(255);
alter table photo add column label_en varchar(255);
