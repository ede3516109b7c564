/** Runs a guide's curl commands by fetch: the few options that the guides use, and shell variables. */
import { type Guide, programOf } from "./guide.ts";

/** `COMPANY=com_…`: the first value of that kind in the last answer; with a comment about a mail, in the last mail. */
const TAKEN = /^(\w+)=(\w+_)…(?:.*\b(mail)\b)?/;
/** Up to the end of a line that is not inside quotes. */
const COMMAND = /(?:'[^']*'|"(?:\\.|[^"\\])*"|\\\n|[^\n'"\\])+/g;
const WORD = /'([^']*)'|((?:"(?:\\.|[^"])*"|\\.|[^\s"'])+)/g;

/** Resolves with the number of commands. */
export async function runCurl(
  guide: Guide,
  variables: Record<string, string>,
  lastMail: () => Promise<string>,
): Promise<number> {
  let answered = "";
  let commands = 0;
  const program = programOf(guide, "sh").replace(/^#.*$/gm, "");
  for (const [command] of program.matchAll(COMMAND)) {
    const line = command.replaceAll("\\\n", " ");
    const [, name, prefix, mail] = TAKEN.exec(line) ?? [];
    if (name && prefix) {
      const text = mail ? await lastMail() : answered;
      const [value] = new RegExp(`\\b${prefix}\\w+`).exec(text) ?? [];
      if (!value) throw new Error(`${guide.path}: nothing to take ${line} from`);
      variables[name] = value;
    }
    if (!line.startsWith("curl ")) continue;
    answered = await send(wordsOf(line, variables));
    commands++;
  }
  return commands;
}

function wordsOf(line: string, variables: Readonly<Record<string, string>>): string[] {
  return [...line.matchAll(WORD)].map(([, single, other = ""]) => {
    if (single !== undefined) return single;
    const bare = other.replace(/^"(.*)"$/s, "$1").replace(/\\(["\\$`])/g, "$1");
    return bare.replace(/\$\{?(\w+)\}?/g, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`$${name} is not set in: ${line}`);
      return value;
    });
  });
}

async function send([, ...words]: readonly string[]): Promise<string> {
  const headers = new Headers();
  let url = "";
  let method: string | undefined;
  let body: string | null = null;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === "-X") method = words.shift();
    else if (word === "-H")
      headers.append(...((words.shift() ?? "").split(/: ?(.*)/s, 2) as [string, string]));
    else if (word === "--json") {
      body = words.shift() ?? "";
      headers.set("content-type", "application/json");
    } else if (word.startsWith("-")) throw new Error(`curl ${word} is not understood here`);
    else url = word;
  }
  const response = await fetch(url, { method: method ?? (body === null ? "GET" : "POST"), headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return text;
}
