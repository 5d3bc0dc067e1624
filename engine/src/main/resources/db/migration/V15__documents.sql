-- PDF documents of staff; their bytes lie in the blob store under the SHA-256 of what they are.
create table document (
  id           char(36)     not null primary key,
  community_id varchar(64)  not null,
  uploader     varchar(64)  not null,
  uploaded_at  datetime(6)  not null,
  name         varchar(240) not null,
  content      char(64)     not null,
  size_bytes   int          not null
);
create index document_age on document (uploaded_at);
create index document_content on document (community_id, content);

-- What a document hangs on: the case that it was handed in with, the notice that it was published with.
create table document_link (
  document_id   char(36)    not null,
  owner_kind    varchar(20) not null,
  owner_id      varchar(64) not null,
  community_id  varchar(64) not null,
  link_position int         not null,
  linked_at     datetime(6) not null,
  primary key (document_id, owner_kind, owner_id),
  constraint document_link_document foreign key (document_id) references document (id)
);
create index document_link_owner on document_link (community_id, owner_kind, owner_id);
