/** What an operator's command takes from the environment; a missing value is said by name, before anything starts. */
export function required(name: string, what: string): string {
  const value = process.env[name];
  if (!value) {
    console.error(`${name} is not set: ${what}.`);
    process.exit(1);
  }
  return value;
}
