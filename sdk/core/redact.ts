/** Hooks and loggers see headers, never what they would let a reader do. */

export function redact(text: string): string {
  return text.replace(/\b([sb][ks])_[\w-]+/g, "$1_[redacted]");
}

export function redactHeaders(headers: Headers): Record<string, string> {
  const shown: Record<string, string> = {};
  headers.forEach((value, name) => {
    shown[name] = /^(authorization|(set-)?cookie)$/.test(name) ? "[redacted]" : redact(value);
  });
  return shown;
}
