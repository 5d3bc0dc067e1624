-- Common subset of H2, MySQL and MariaDB. Times are UTC, areas are whole square centimetres, ids are UUIDs as text.

CREATE TABLE community (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  address VARCHAR(200) NOT NULL,
  jurisdiction VARCHAR(40) NOT NULL,
  revision INT NOT NULL
);

CREATE TABLE community_parameter (
  id CHAR(36) NOT NULL PRIMARY KEY,
  community_id VARCHAR(64) NOT NULL,
  parameter_key VARCHAR(100) NOT NULL,
  effective_from DATE NOT NULL,
  setting VARCHAR(400) NOT NULL,
  decided_by VARCHAR(64) NOT NULL,
  reason VARCHAR(400) NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT community_parameter_once UNIQUE (community_id, parameter_key, effective_from),
  CONSTRAINT community_parameter_community FOREIGN KEY (community_id) REFERENCES community (id)
);

CREATE TABLE building (
  id CHAR(36) NOT NULL PRIMARY KEY,
  community_id VARCHAR(64) NOT NULL,
  name VARCHAR(60) NOT NULL,
  storeys INT NOT NULL,
  completed_on DATE NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT building_once UNIQUE (community_id, name),
  CONSTRAINT building_community FOREIGN KEY (community_id) REFERENCES community (id)
);

CREATE TABLE unit (
  id CHAR(36) NOT NULL PRIMARY KEY,
  community_id VARCHAR(64) NOT NULL,
  building_id CHAR(36) NOT NULL,
  entrance VARCHAR(30) NOT NULL,
  room VARCHAR(30) NOT NULL,
  label VARCHAR(130) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  exclusive_area_cm2 BIGINT NOT NULL,
  area_source VARCHAR(20) NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT unit_once UNIQUE (building_id, entrance, room),
  CONSTRAINT unit_building FOREIGN KEY (building_id) REFERENCES building (id),
  CONSTRAINT unit_community FOREIGN KEY (community_id) REFERENCES community (id)
);
CREATE INDEX unit_label ON unit (community_id, label);

CREATE TABLE person (
  id CHAR(36) NOT NULL PRIMARY KEY,
  community_id VARCHAR(64) NOT NULL,
  name VARCHAR(100) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  phone VARCHAR(30),
  revision INT NOT NULL,
  CONSTRAINT person_community FOREIGN KEY (community_id) REFERENCES community (id)
);
CREATE INDEX person_name ON person (community_id, name);

-- One row an owner and unit for the time it lasts; valid_to is the first day on which it no longer holds.
CREATE TABLE ownership (
  id CHAR(36) NOT NULL PRIMARY KEY,
  community_id VARCHAR(64) NOT NULL,
  unit_id CHAR(36) NOT NULL,
  person_id CHAR(36) NOT NULL,
  share_part INT NOT NULL,
  share_whole INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE,
  revision INT NOT NULL,
  CONSTRAINT ownership_once UNIQUE (unit_id, person_id, valid_from),
  CONSTRAINT ownership_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ownership_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ownership_community FOREIGN KEY (community_id) REFERENCES community (id)
);
CREATE INDEX ownership_roll ON ownership (community_id, unit_id, valid_from, valid_to);

-- Accounts are the platform's, not a community's: the name is unique over all of them.
CREATE TABLE account (
  id CHAR(36) NOT NULL PRIMARY KEY,
  username VARCHAR(64) NOT NULL,
  name VARCHAR(100) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  community_id VARCHAR(64),
  person_id CHAR(36),
  enabled BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  revision INT NOT NULL,
  CONSTRAINT account_username UNIQUE (username),
  CONSTRAINT account_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX account_of_community ON account (community_id, username);
CREATE INDEX account_of_person ON account (person_id);

CREATE TABLE account_role (
  account_id CHAR(36) NOT NULL,
  role_id VARCHAR(40) NOT NULL,
  PRIMARY KEY (account_id, role_id),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX account_with_role ON account_role (role_id, account_id);

CREATE TABLE login_attempts (
  attempt_key VARCHAR(80) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  last_failure_at DATETIME(6) NOT NULL,
  blocked_until DATETIME(6)
);
CREATE INDEX login_attempts_age ON login_attempts (last_failure_at);

-- Secrets that all nodes share, made by the first node that needs them.
CREATE TABLE platform_secret (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  secret VARCHAR(200) NOT NULL
);

-- Spring Session's own layout, so that a login survives a restart and is known to every node.
CREATE TABLE SPRING_SESSION (
  PRIMARY_ID CHAR(36) NOT NULL PRIMARY KEY,
  SESSION_ID CHAR(36) NOT NULL,
  CREATION_TIME BIGINT NOT NULL,
  LAST_ACCESS_TIME BIGINT NOT NULL,
  MAX_INACTIVE_INTERVAL INT NOT NULL,
  EXPIRY_TIME BIGINT NOT NULL,
  PRINCIPAL_NAME VARCHAR(100)
);
CREATE UNIQUE INDEX SPRING_SESSION_IX1 ON SPRING_SESSION (SESSION_ID);
CREATE INDEX SPRING_SESSION_IX2 ON SPRING_SESSION (EXPIRY_TIME);
CREATE INDEX SPRING_SESSION_IX3 ON SPRING_SESSION (PRINCIPAL_NAME);

CREATE TABLE SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID CHAR(36) NOT NULL,
  ATTRIBUTE_NAME VARCHAR(200) NOT NULL,
  ATTRIBUTE_BYTES LONGBLOB NOT NULL,
  PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  CONSTRAINT SPRING_SESSION_ATTRIBUTES_FK FOREIGN KEY (SESSION_PRIMARY_ID) REFERENCES SPRING_SESSION (PRIMARY_ID) ON DELETE CASCADE
);

CREATE TABLE equipment_item (
  id CHAR(36) NOT NULL PRIMARY KEY,
  community_id VARCHAR(64) NOT NULL,
  code VARCHAR(40) NOT NULL,
  category VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  place VARCHAR(120) NOT NULL,
  quantity INT NOT NULL,
  installed_on DATE NOT NULL,
  warranty_end DATE,
  state VARCHAR(20) NOT NULL,
  cost_cents BIGINT NOT NULL,
  case_id CHAR(36),
  revision INT NOT NULL,
  CONSTRAINT equipment_code UNIQUE (community_id, code),
  CONSTRAINT equipment_case UNIQUE (case_id),
  CONSTRAINT equipment_community FOREIGN KEY (community_id) REFERENCES community (id)
);
CREATE INDEX equipment_category ON equipment_item (community_id, category, installed_on);
