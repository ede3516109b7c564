/** What Linux says about a process; null on systems without /proc. */
import { readdirSync, readFileSync } from "node:fs";

/** The kernel's unit of CPU time, the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** CPU milliseconds a process has used so far. */
export function cpuMs(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the program's name in brackets and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/** CPU milliseconds of all children of a process, such as PostgreSQL's backends, by their ids. */
export function childrenCpuMs(pid: number): ReadonlyMap<number, number> {
  const children = new Map<number, number>();
  for (const entry of processes()) {
    const stat = read(`/proc/${entry}/stat`);
    if (stat === null || Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) !== pid) continue;
    children.set(entry, cpuMs(entry) ?? 0);
  }
  return children;
}

/** The most memory a process has held, in MiB. */
export function peakRssMb(pid: number): number | null {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

function processes(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
