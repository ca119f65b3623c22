-- Administrations, their cycles, evidence and the audit trail. Results are never stored: they are computed from these rows.
--
-- Rules that every table of an administration follows:
--   * its key begins with administration_id, so that the schema can be distributed by administration;
--   * row-level security is enabled and forced: only rows of current_administration() exist for a session,
--     also for the role that owns the tables;
--   * app_user is granted what the program does with it, and nothing more.
-- Identifiers are compared byte by byte (collate "C"), so that keys and indexes do not depend on the version of the
-- collation library. Texts that people read in order use the collation italian.

create collation italian (provider = icu, locale = 'it-IT-u-kn-true');
comment on collation italian is 'Italian order, with numbers inside texts in numeric order: "1.2" before "1.10".';

-- The administration of this transaction; null when none was set, and then no row is visible.
create function current_administration() returns integer
language sql stable parallel safe
return nullif(current_setting('app.administration', true), '')::integer;

-- Shared registry: the list of bodies is public, so it is the one table of data without row-level security.
create table administration (
  id integer generated always as identity primary key,
  slug text collate "C" not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  name text collate italian not null check (name <> ''),
  ipa text collate "C" unique,
  years integer[] not null default '{}',
  created timestamptz not null default now()
);
comment on column administration.ipa is 'Code in the public registry of administrations (Indice PA).';
comment on column administration.years is 'Years that have a cycle, latest first; kept by a trigger on cycle.';
grant select on administration to app_user;
grant insert (slug, name, ipa) on administration to app_user;
grant update (name, ipa) on administration to app_user;

create table cycle (
  administration_id integer not null references administration,
  year integer not null check (year between 1900 and 2999),
  id text collate "C" not null,
  format_version integer not null check (format_version > 0),
  header jsonb not null,
  as_of date not null,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  changed timestamptz not null default now(),
  primary key (administration_id, year),
  unique (administration_id, id)
);
comment on column cycle.header is 'What the cycle file says of the cycle itself; its collections are rows of the other tables.';
comment on column cycle.sha256 is 'Of the whole cycle file in canonical form: the key of everything derived from it.';

-- The registry is not filtered by administration, so it must not be writable for the application: the trigger writes
-- with its owner's rights.
create function keep_administration_years() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  touched integer := case when tg_op = 'DELETE' then old.administration_id else new.administration_id end;
begin
  update public.administration
     set years = coalesce((select array_agg(year order by year desc)
                             from public.cycle where administration_id = touched), '{}')
   where id = touched;
  return null;
end $$;
create trigger cycle_years after insert or delete on cycle
  for each row execute function keep_administration_years();

-- Plan versions, rulebooks and narrative: the exact text that was approved, never a reconstruction from columns.
-- No cascade from cycle: a cascade runs with the owner's rights and would delete approved parts as well.
create table document_part (
  administration_id integer not null,
  year integer not null,
  kind text collate "C" not null check (kind in ('planVersion', 'rulebook', 'narrative')),
  id text collate "C" not null,
  position integer not null check (position >= 0),
  canonical text collate "C" not null,
  sha256 text collate "C" not null check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
  approved boolean not null default false,
  primary key (administration_id, year, kind, id),
  unique (administration_id, year, kind, position) deferrable initially deferred,
  foreign key (administration_id, year) references cycle (administration_id, year)
);
comment on column document_part.canonical is 'Canonical JSON, exactly as hashed.';

-- app_user may not update at all; this also stops the owner, so that a migration or a person at a console cannot
-- change what was approved. Deleting an approved part stays possible for the owner alone (retention, erasure).
create function protect_approved_part() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  table_owner name := (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid);
begin
  if old.approved and (tg_op = 'UPDATE' or current_user <> table_owner) then
    raise exception 'document part % % of % is approved and cannot be changed', old.kind, old.id, old.year
      using errcode = 'restrict_violation', constraint = 'document_part_approved', table = 'document_part';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger document_part_approved before update or delete on document_part
  for each row execute function protect_approved_part();

-- Collections of the cycle file that are read whole: units, responsibilities, resources, tables, references, lineage, acts …
create table cycle_row (
  administration_id integer not null,
  year integer not null,
  collection text collate "C" not null check (collection ~ '^[a-z][A-Za-z]*$'),
  id text collate "C" not null,
  position integer not null check (position >= 0),
  body jsonb not null,
  primary key (administration_id, year, collection, id),
  unique (administration_id, year, collection, position) deferrable initially deferred,
  foreign key (administration_id, year) references cycle (administration_id, year) on delete cascade
);

-- One figure (or the reason why there is none) for a parameter of an indicator, in a unit, over one or more periods.
create table entry (
  administration_id integer not null,
  year integer not null,
  id text collate "C" not null,
  indicator_id text collate "C" not null,
  parameter text collate "C" not null,
  unit_id text collate "C",
  periods text[] collate "C" not null,
  state text collate "C" not null check (state in ('value', 'missing', 'notApplicable', 'notYetDue')),
  body jsonb not null,
  position integer not null check (position >= 0),
  primary key (administration_id, year, id),
  unique (administration_id, year, position) deferrable initially deferred,
  foreign key (administration_id, year) references cycle (administration_id, year) on delete cascade
);
comment on column entry.unit_id is 'Null: entered for the administration as such.';
create index entry_by_indicator on entry (administration_id, year, indicator_id, unit_id);

-- A judgement after the measurement; the manager's and the independent body's stand side by side.
create table assessment (
  administration_id integer not null,
  year integer not null,
  id text collate "C" not null,
  node_id text collate "C" not null,
  role text collate "C" not null check (role in ('manager', 'oiv')),
  decision text collate "C" not null check (decision in ('confirm', 'neutralise', 'correct')),
  body jsonb not null,
  position integer not null check (position >= 0),
  primary key (administration_id, year, id),
  unique (administration_id, year, position) deferrable initially deferred,
  foreign key (administration_id, year) references cycle (administration_id, year) on delete cascade
);
create index assessment_by_node on assessment (administration_id, year, node_id, role);

-- Supporting documents, stored once per content. Kept apart from cycles: an origin may cite one from any year.
create table evidence_file (
  administration_id integer not null references administration,
  sha256 text collate "C" not null check (sha256 = encode(sha256(bytes), 'hex')),
  name text collate italian not null check (name <> ''),
  media_type text collate "C" not null,
  bytes bytea not null,
  primary key (administration_id, sha256)
);

-- Audit trail: append-only, one chain per administration. The database numbers and links the records itself, so that no
-- program can insert in the middle, skip a number or continue a chain that it has not read.
create table audit (
  administration_id integer not null references administration,
  sequence bigint not null check (sequence > 0),
  instant timestamptz not null,
  actor text collate "C" not null,
  action text collate "C" not null,
  object text collate "C" not null,
  payload jsonb not null,
  prev_hash text collate "C" not null,
  hash text collate "C" not null,
  primary key (administration_id, sequence)
);
comment on column audit.prev_hash is 'Hash of the record before; empty for the first.';

-- The chain's last link. Its row lock makes writers of one administration queue up for the end of the chain.
create table audit_head (
  administration_id integer primary key references administration,
  sequence bigint not null,
  hash text collate "C" not null
);

-- Every field is preceded by its length, so that no two different records have the same text.
create function audit_hash(record audit) returns text
language sql stable
return encode(sha256(convert_to((
  select string_agg(length(field) || ':' || field, ',' order by number)
    from unnest(array[
      record.prev_hash, record.administration_id::text, record.sequence::text,
      to_char(record.instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      record.actor, record.action, record.object, record.payload::text
    ]) with ordinality as part (field, number)
), 'UTF8')), 'hex');

create function link_audit_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Row-level security does not reach into a trigger that runs before its check: refuse here as well.
  if new.administration_id is distinct from public.current_administration() then
    raise exception 'audit record of another administration' using errcode = 'insufficient_privilege';
  end if;
  insert into public.audit_head as head (administration_id, sequence, hash)
  values (new.administration_id, 1, '')
  on conflict (administration_id) do update set sequence = head.sequence + 1
  returning sequence, hash into new.sequence, new.prev_hash;
  new.hash := public.audit_hash(new);
  update public.audit_head set hash = new.hash where administration_id = new.administration_id;
  return new;
end $$;
create trigger audit_link before insert on audit
  for each row execute function link_audit_record();

create function refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  raise exception 'table % is append-only', tg_table_name
    using errcode = 'restrict_violation', table = tg_table_name;
end $$;
create trigger audit_append_only before update or delete on audit
  for each row execute function refuse_change();
create trigger audit_no_truncate before truncate on audit
  for each statement execute function refuse_change();

-- The first record whose number, link or hash is wrong in the visible chain; null when the chain is intact.
-- The head tells when records are missing at the end.
create function audit_first_break() returns bigint
language sql stable
return (
  select min(broken) from (
    select record.sequence as broken
      from (select a as whole, a.sequence, a.prev_hash, a.hash,
                   row_number() over chain as expected, lag(a.hash, 1, '') over chain as before
              from audit a window chain as (partition by a.administration_id order by a.sequence)) as record
     where record.sequence <> record.expected
        or record.prev_hash <> record.before
        or record.hash <> audit_hash(record.whole)
    union all
    select head.sequence
      from audit_head head
     where not exists (select from audit a
                        where a.administration_id = head.administration_id
                          and a.sequence = head.sequence and a.hash = head.hash)
  ) as breaks
);

-- Row-level security, the same everywhere: for every role, for reading and for writing.
do $$
declare
  table_name text;
begin
  foreach table_name in array array['cycle', 'document_part', 'cycle_row', 'entry', 'assessment', 'evidence_file',
                                    'audit', 'audit_head'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy of_administration on %I using (administration_id = current_administration())'
                   ' with check (administration_id = current_administration())', table_name);
  end loop;
end $$;

grant select, insert, update, delete on cycle, cycle_row, entry, assessment to app_user;
grant select, insert, delete on document_part to app_user;
grant select, insert on evidence_file to app_user;
grant select on audit, audit_head to app_user;
grant insert (administration_id, instant, actor, action, object, payload) on audit to app_user;
