-- Remarks on a case's timeline that only its people read, not everybody who follows a public case.
alter table case_milestone add column confidential boolean default false not null;
