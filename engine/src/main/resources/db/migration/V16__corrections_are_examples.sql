-- A correction is an example of what the triage has to learn, and an example says whether life was in danger.
alter table triage_correction add column danger_to_life boolean default false not null;
