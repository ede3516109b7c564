-- Hand-written: FORCE and GRANT for the table the migration before this one made.
DO $$
DECLARE
  one regclass;
BEGIN
  FOR one IN
    SELECT c.oid FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND NOT c.relforcerowsecurity
  LOOP
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', one);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO listino_app, listino_system', one);
  END LOOP;
END $$;
