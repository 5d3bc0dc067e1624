-- Who agrees to the price of a repair, and whether the maintenance fund pays for it.
alter table work_order add column quote_deciders varchar(2000);
alter table work_order add column fund_approved boolean not null default false;
