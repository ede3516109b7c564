-- Hand-written: drizzle-kit knows no roles. Roles belong to the whole cluster, so another database may have made them.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'listino_app') THEN
    CREATE ROLE listino_app NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'listino_system') THEN
    CREATE ROLE listino_system NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another migration made them at the same moment
END $$;
--> statement-breakpoint
-- The role that logs in takes on either of them for one transaction, and has nothing of theirs before: inherited, the
-- system role's policies would show it every supplier's rows.
GRANT listino_app, listino_system TO CURRENT_USER WITH INHERIT FALSE, SET TRUE;
