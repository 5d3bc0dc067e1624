-- The rules' answer has another name for it since it no longer asks how urgent a damage is; published versions follow.
update ruleset_version set files = replace(files, 'emergencyFund', 'fundKind') where ruleset = 'repair-triage';
