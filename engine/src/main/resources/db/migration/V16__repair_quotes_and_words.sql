-- Who agrees to the price of a repair, and what people have said about it.
alter table work_order add column quote_deciders varchar(2000);
