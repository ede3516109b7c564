-- Hand-written: FORCE and GRANT for the tables the migration before this one made.
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

-- Suppliers that are there already get the roles of buyers that new ones start with.
SET LOCAL ROLE listino_system;
INSERT INTO buyer_roles (supplier_id, id, name, grants, is_first, is_default, created_at, updated_at)
SELECT s.id, 'brl_' || substr(s.id, 5, 25) || role.mark, role.name, role.grants::jsonb, role.mark = '1', role.mark = '2',
  s.created_at, s.created_at
FROM suppliers s CROSS JOIN (VALUES
  ('1', 'Administrator', '[{"scope":"company","capability":"prices.view"},{"scope":"company","capability":"carts.edit"},{"scope":"company","capability":"orders.submit"},{"scope":"company","capability":"orders.view"},{"scope":"company","capability":"addresses.edit"},{"scope":"company","capability":"part_numbers.edit"},{"scope":"company","capability":"buyers.manage"}]'),
  ('2', 'Orderer', '[{"scope":"company","capability":"prices.view"},{"scope":"own","capability":"carts.edit"},{"scope":"own","capability":"orders.submit"},{"scope":"own","capability":"orders.view"},{"scope":"company","capability":"addresses.edit"}]'),
  ('3', 'Viewer', '[{"scope":"company","capability":"prices.view"},{"scope":"company","capability":"orders.view"}]')
) AS role(mark, name, grants)
ON CONFLICT DO NOTHING;
RESET ROLE;
-- Who could do everything may do what is new as well; nobody could grant it otherwise.
SET LOCAL ROLE listino_system;
UPDATE staff SET permissions = staff.permissions || added.permissions
FROM (VALUES ('["roles.read","roles.write","sessions.create","applications.read","applications.decide","announcements.read","announcements.write","imports.read","imports.write","notifications.read"]'::jsonb)) AS added(permissions)
WHERE staff.permissions @> '["staff.write"]' AND NOT staff.permissions @> '["roles.write"]';
UPDATE api_keys SET scopes = api_keys.scopes || added.permissions
FROM (VALUES ('["roles.read","roles.write","sessions.create","applications.read","applications.decide","announcements.read","announcements.write","imports.read","imports.write","notifications.read"]'::jsonb)) AS added(permissions)
WHERE api_keys.scopes @> '["staff.write"]' AND NOT api_keys.scopes @> '["roles.write"]';
-- The first person of each company manages the others.
UPDATE memberships SET role_id = role.id
FROM buyer_roles AS role, (
  SELECT DISTINCT ON (supplier_id, company_id) supplier_id, company_id, buyer_id FROM memberships
  ORDER BY supplier_id, company_id, created_at, buyer_id
) AS first
WHERE role.supplier_id = memberships.supplier_id AND role.is_first AND memberships.role_id IS NULL
  AND first.supplier_id = memberships.supplier_id AND first.company_id = memberships.company_id
  AND first.buyer_id = memberships.buyer_id;
-- The words in which typing errors are forgiven (products/domain/terms.ts says which).
INSERT INTO product_words (supplier_id, part, word, at)
SELECT DISTINCT supplier_id, CASE WHEN at = 0 THEN term ELSE overlay(term PLACING '' FROM at FOR 1) END, term, at
FROM product_terms CROSS JOIN LATERAL generate_series(0, length(term)) AS place(at)
WHERE length(term) BETWEEN 4 AND 20 AND term !~ '[[:digit:][:punct:]]'
ON CONFLICT DO NOTHING;
RESET ROLE;
-- Evidence.
REVOKE UPDATE, DELETE ON vat_checks FROM listino_app, listino_system;
