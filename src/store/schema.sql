-- The schema that the migrations make, read from the catalogue. Written by the test of the dump; do not edit.

-- Collations
collation italian: provider i, locale it-IT-u-kn-true, deterministic t

-- Columns
administration.id integer not null generated always as identity
administration.slug text collate "C" not null
administration.name text collate italian not null
administration.ipa text collate "C"
administration.years integer[] not null default '{}'::integer[]
administration.created timestamp with time zone not null default now()
assessment.administration_id integer not null
assessment.year integer not null
assessment.id text collate "C" not null
assessment.node_id text collate "C" not null
assessment.role text collate "C" not null
assessment.decision text collate "C" not null
assessment.body jsonb not null
assessment.position integer not null
audit.administration_id integer not null
audit.sequence bigint not null
audit.instant timestamp with time zone not null
audit.actor text collate "C" not null
audit.action text collate "C" not null
audit.object text collate "C" not null
audit.payload jsonb not null
audit.prev_hash text collate "C" not null
audit.hash text collate "C" not null
audit_head.administration_id integer not null
audit_head.sequence bigint not null
audit_head.hash text collate "C" not null
cycle.administration_id integer not null
cycle.year integer not null
cycle.id text collate "C" not null
cycle.format_version integer not null
cycle.header jsonb not null
cycle.as_of date not null
cycle.sha256 text collate "C" not null
cycle.changed timestamp with time zone not null default now()
cycle_row.administration_id integer not null
cycle_row.year integer not null
cycle_row.collection text collate "C" not null
cycle_row.id text collate "C" not null
cycle_row.position integer not null
cycle_row.body jsonb not null
document_part.administration_id integer not null
document_part.year integer not null
document_part.kind text collate "C" not null
document_part.id text collate "C" not null
document_part.position integer not null
document_part.canonical text collate "C" not null
document_part.sha256 text collate "C" not null
document_part.approved boolean not null default false
entry.administration_id integer not null
entry.year integer not null
entry.id text collate "C" not null
entry.indicator_id text collate "C" not null
entry.parameter text collate "C" not null
entry.unit_id text collate "C"
entry.periods text[] collate "C" not null
entry.state text collate "C" not null
entry.body jsonb not null
entry.position integer not null
evidence_file.administration_id integer not null
evidence_file.sha256 text collate "C" not null
evidence_file.name text collate italian not null
evidence_file.media_type text collate "C" not null
evidence_file.bytes bytea not null
schema_migration.number integer not null
schema_migration.name text not null
schema_migration.sha256 text not null
schema_migration.applied timestamp with time zone not null default now()

-- Constraints
administration.administration_name_check CHECK ((name <> ''::text))
administration.administration_slug_check CHECK ((slug ~ '^[a-z0-9][a-z0-9-]*$'::text))
administration.administration_pkey PRIMARY KEY (id)
administration.administration_ipa_key UNIQUE (ipa)
administration.administration_slug_key UNIQUE (slug)
assessment.assessment_decision_check CHECK ((decision = ANY (ARRAY['confirm'::text, 'neutralise'::text, 'correct'::text])))
assessment.assessment_position_check CHECK (("position" >= 0))
assessment.assessment_role_check CHECK ((role = ANY (ARRAY['manager'::text, 'oiv'::text])))
assessment.assessment_administration_id_year_fkey FOREIGN KEY (administration_id, year) REFERENCES cycle(administration_id, year) ON DELETE CASCADE
assessment.assessment_pkey PRIMARY KEY (administration_id, year, id)
assessment.assessment_administration_id_year_position_key UNIQUE (administration_id, year, "position") DEFERRABLE INITIALLY DEFERRED
audit.audit_sequence_check CHECK ((sequence > 0))
audit.audit_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES administration(id)
audit.audit_pkey PRIMARY KEY (administration_id, sequence)
audit_head.audit_head_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES administration(id)
audit_head.audit_head_pkey PRIMARY KEY (administration_id)
cycle.cycle_format_version_check CHECK ((format_version > 0))
cycle.cycle_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
cycle.cycle_year_check CHECK (((year >= 1900) AND (year <= 2999)))
cycle.cycle_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES administration(id)
cycle.cycle_pkey PRIMARY KEY (administration_id, year)
cycle.cycle_administration_id_id_key UNIQUE (administration_id, id)
cycle_row.cycle_row_collection_check CHECK ((collection ~ '^[a-z][A-Za-z]*$'::text))
cycle_row.cycle_row_position_check CHECK (("position" >= 0))
cycle_row.cycle_row_administration_id_year_fkey FOREIGN KEY (administration_id, year) REFERENCES cycle(administration_id, year) ON DELETE CASCADE
cycle_row.cycle_row_pkey PRIMARY KEY (administration_id, year, collection, id)
cycle_row.cycle_row_administration_id_year_collection_position_key UNIQUE (administration_id, year, collection, "position") DEFERRABLE INITIALLY DEFERRED
document_part.document_part_check CHECK ((sha256 = encode(sha256(convert_to(canonical, 'UTF8'::name)), 'hex'::text)))
document_part.document_part_kind_check CHECK ((kind = ANY (ARRAY['planVersion'::text, 'rulebook'::text, 'narrative'::text])))
document_part.document_part_position_check CHECK (("position" >= 0))
document_part.document_part_administration_id_year_fkey FOREIGN KEY (administration_id, year) REFERENCES cycle(administration_id, year)
document_part.document_part_pkey PRIMARY KEY (administration_id, year, kind, id)
document_part.document_part_administration_id_year_kind_position_key UNIQUE (administration_id, year, kind, "position") DEFERRABLE INITIALLY DEFERRED
entry.entry_position_check CHECK (("position" >= 0))
entry.entry_state_check CHECK ((state = ANY (ARRAY['value'::text, 'missing'::text, 'notApplicable'::text, 'notYetDue'::text])))
entry.entry_administration_id_year_fkey FOREIGN KEY (administration_id, year) REFERENCES cycle(administration_id, year) ON DELETE CASCADE
entry.entry_pkey PRIMARY KEY (administration_id, year, id)
entry.entry_administration_id_year_position_key UNIQUE (administration_id, year, "position") DEFERRABLE INITIALLY DEFERRED
evidence_file.evidence_file_check CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
evidence_file.evidence_file_name_check CHECK ((name <> ''::text))
evidence_file.evidence_file_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES administration(id)
evidence_file.evidence_file_pkey PRIMARY KEY (administration_id, sha256)
schema_migration.schema_migration_pkey PRIMARY KEY (number)

-- Indexes (beside those of constraints)
CREATE INDEX assessment_by_node ON public.assessment USING btree (administration_id, year, node_id, role)
CREATE INDEX entry_by_indicator ON public.entry USING btree (administration_id, year, indicator_id, unit_id)

-- Row-level security
administration: enabled f, forced f
assessment: enabled t, forced t
audit: enabled t, forced t
audit_head: enabled t, forced t
cycle: enabled t, forced t
cycle_row: enabled t, forced t
document_part: enabled t, forced t
entry: enabled t, forced t
evidence_file: enabled t, forced t
schema_migration: enabled f, forced f

-- Policies (for *: every command; to -: every role)
assessment.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))
audit.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))
audit_head.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))
cycle.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))
cycle_row.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))
document_part.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))
entry.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))
evidence_file.of_administration for * to - using ((administration_id = current_administration())) with check ((administration_id = current_administration()))

-- Triggers
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION refuse_change()
CREATE TRIGGER audit_link BEFORE INSERT ON public.audit FOR EACH ROW EXECUTE FUNCTION link_audit_record()
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER cycle_years AFTER INSERT OR DELETE ON public.cycle FOR EACH ROW EXECUTE FUNCTION keep_administration_years()
CREATE TRIGGER document_part_approved BEFORE DELETE OR UPDATE ON public.document_part FOR EACH ROW EXECUTE FUNCTION protect_approved_part()

-- Functions
CREATE OR REPLACE FUNCTION public.audit_first_break()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT min(breaks.broken) AS min FROM (SELECT record.sequence AS broken FROM (SELECT a.*::audit AS whole, a.sequence, a.prev_hash, a.hash, row_number() OVER chain AS expected, lag(a.hash, 1, ''::text) OVER chain AS before FROM audit a WINDOW chain AS (PARTITION BY a.administration_id ORDER BY a.sequence)) record WHERE ((record.sequence <> record.expected) OR (record.prev_hash <> record.before) OR (record.hash <> audit_hash(record.whole))) UNION ALL SELECT head.sequence FROM audit_head head WHERE (NOT (EXISTS (SELECT FROM audit a WHERE ((a.administration_id = head.administration_id) AND (a.sequence = head.sequence) AND (a.hash = head.hash)))))) breaks)
CREATE OR REPLACE FUNCTION public.audit_hash(record audit)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN encode(sha256(convert_to((SELECT string_agg(((length(part.field) || ':'::text) || part.field), ','::text ORDER BY part.number) AS string_agg FROM unnest(ARRAY[(audit_hash.record).prev_hash, ((audit_hash.record).administration_id)::text, ((audit_hash.record).sequence)::text, to_char(((audit_hash.record).instant AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'::text), (audit_hash.record).actor, (audit_hash.record).action, (audit_hash.record).object, ((audit_hash.record).payload)::text]) WITH ORDINALITY part(field, number)), 'UTF8'::name)), 'hex'::text)
CREATE OR REPLACE FUNCTION public.current_administration()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.administration'::text, true), ''::text))::integer
CREATE OR REPLACE FUNCTION public.keep_administration_years()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  touched integer := case when tg_op = 'DELETE' then old.administration_id else new.administration_id end;
begin
  update public.administration
     set years = coalesce((select array_agg(year order by year desc)
                             from public.cycle where administration_id = touched), '{}')
   where id = touched;
  return null;
end $function$
CREATE OR REPLACE FUNCTION public.link_audit_record()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
end $function$
CREATE OR REPLACE FUNCTION public.protect_approved_part()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  table_owner name := (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid);
begin
  if old.approved and (tg_op = 'UPDATE' or current_user <> table_owner) then
    raise exception 'document part % % of % is approved and cannot be changed', old.kind, old.id, old.year
      using errcode = 'restrict_violation', constraint = 'document_part_approved', table = 'document_part';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $function$
CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  raise exception 'table % is append-only', tg_table_name
    using errcode = 'restrict_violation', table = tg_table_name;
end $function$

-- Rights of others than the owner
column administration.ipa to app_user: INSERT, UPDATE
column administration.name to app_user: INSERT, UPDATE
column administration.slug to app_user: INSERT
column audit.action to app_user: INSERT
column audit.actor to app_user: INSERT
column audit.administration_id to app_user: INSERT
column audit.instant to app_user: INSERT
column audit.object to app_user: INSERT
column audit.payload to app_user: INSERT
table administration to app_user: SELECT
table assessment to app_user: DELETE, INSERT, SELECT, UPDATE
table audit to app_user: SELECT
table audit_head to app_user: SELECT
table cycle to app_user: DELETE, INSERT, SELECT, UPDATE
table cycle_row to app_user: DELETE, INSERT, SELECT, UPDATE
table document_part to app_user: DELETE, INSERT, SELECT
table entry to app_user: DELETE, INSERT, SELECT, UPDATE
table evidence_file to app_user: INSERT, SELECT

-- Comments
administration.ipa: Code in the public registry of administrations (Indice PA).
administration.years: Years that have a cycle, latest first; kept by a trigger on cycle.
audit.prev_hash: Hash of the record before; empty for the first.
cycle.header: What the cycle file says of the cycle itself; its collections are rows of the other tables.
cycle.sha256: Of the whole cycle file in canonical form: the key of everything derived from it.
document_part.canonical: Canonical JSON, exactly as hashed.
entry.unit_id: Null: entered for the administration as such.
