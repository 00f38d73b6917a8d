import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Units with dates, the working-day calendar, the gazetteer and ward boundaries.
 * btree_gist comes with stock PostgreSQL: it lets the exclusions compare text beside a range of days.
 */
export class Organisation1764000001000 implements MigrationInterface {
  name = 'Organisation1764000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await queryRunner.query(`
      CREATE TABLE unit (
        id text NOT NULL CONSTRAINT unit_pkey PRIMARY KEY,
        kind text NOT NULL CONSTRAINT unit_kind_check CHECK (kind IN (
          'province', 'city', 'ward', 'peoples_committee', 'party_committee', 'party_body', 'reception_desk', 'department')),
        name text NOT NULL,
        code text,
        parent_id text CONSTRAINT unit_parent_id_fkey REFERENCES unit (id),
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT unit_period_check CHECK (valid_from < valid_to),
        CONSTRAINT unit_code_exclusion EXCLUDE USING gist
          (kind WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&)
          WHERE (code IS NOT NULL) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT unit_single_body_exclusion EXCLUDE USING gist
          (parent_id WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&)
          WHERE (kind IN ('peoples_committee', 'party_committee', 'reception_desk')) DEFERRABLE INITIALLY DEFERRED
      )`);
    await queryRunner.query(`CREATE INDEX unit_parent_id_index ON unit (parent_id)`);
    await queryRunner.query(`
      CREATE TABLE unit_succession (
        from_unit text NOT NULL CONSTRAINT unit_succession_pkey PRIMARY KEY
          CONSTRAINT unit_succession_from_unit_fkey REFERENCES unit (id),
        to_unit text NOT NULL CONSTRAINT unit_succession_to_unit_fkey REFERENCES unit (id),
        on_date date NOT NULL,
        CONSTRAINT unit_succession_other_check CHECK (from_unit <> to_unit)
      )`);
    await queryRunner.query(`CREATE INDEX unit_succession_to_unit_index ON unit_succession (to_unit)`);
    await queryRunner.query(`
      CREATE TABLE unit_boundary (
        unit_id text NOT NULL CONSTRAINT unit_boundary_pkey PRIMARY KEY
          CONSTRAINT unit_boundary_unit_id_fkey REFERENCES unit (id),
        geometry jsonb NOT NULL,
        bbox double precision[] NOT NULL CONSTRAINT unit_boundary_bbox_check CHECK (array_length(bbox, 1) = 4),
        source text NOT NULL,
        as_of date NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE place (
        id text NOT NULL CONSTRAINT place_pkey PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT place_kind_check CHECK (kind IN (
          'neighbourhood', 'village', 'street', 'landmark', 'religious_site', 'project', 'market', 'school',
          'river_or_bridge', 'industrial_zone', 'office', 'hospital')),
        aliases text[] NOT NULL,
        ward_ids text[] NOT NULL,
        evidence text NOT NULL CONSTRAINT place_evidence_check CHECK (evidence IN ('source', 'memory')),
        source text,
        confidence text NOT NULL CONSTRAINT place_confidence_check CHECK (confidence IN ('high', 'medium', 'low')),
        trap text,
        CONSTRAINT place_source_check CHECK (evidence = 'memory' OR source IS NOT NULL)
      )`);
    await queryRunner.query(`
      CREATE TABLE calendar_day (
        date date NOT NULL CONSTRAINT calendar_day_pkey PRIMARY KEY,
        kind text NOT NULL CONSTRAINT calendar_day_kind_check CHECK (kind IN ('off', 'worked')),
        reason text NOT NULL,
        evidence text NOT NULL CONSTRAINT calendar_day_evidence_check CHECK (evidence IN ('V', 'S', 'M', 'C')),
        source text NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE calendar_year (
        year integer NOT NULL CONSTRAINT calendar_year_pkey PRIMARY KEY,
        complete boolean NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE reference_version (
        name text NOT NULL CONSTRAINT reference_version_pkey PRIMARY KEY,
        sha256 text NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup, or write a new migration.');
  }
}
