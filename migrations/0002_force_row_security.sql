-- Hand-written: drizzle-kit emits neither FORCE nor GRANT. FORCE binds the owner of the tables too.
DO $$
DECLARE
  one regclass;
BEGIN
  FOR one IN
    SELECT c.oid FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
  LOOP
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', one);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO listino_app, listino_system', one);
  END LOOP;
END $$;
--> statement-breakpoint
-- What happened stays as it happened: nothing may rewrite or drop these rows.
REVOKE UPDATE, DELETE ON audit_entries, stock_movements, order_lines FROM listino_app, listino_system;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON events FROM listino_app;
--> statement-breakpoint
REVOKE DELETE ON events FROM listino_system;
--> statement-breakpoint
REVOKE DELETE ON orders, suppliers FROM listino_app, listino_system;
