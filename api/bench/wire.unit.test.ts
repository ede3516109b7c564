import { describe, expect, it } from "vitest";
import { parse } from "./wire.ts";

const bytes = (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"));

describe("an HTTP answer off the wire", () => {
  it("is whole when as many bytes have come as it says", () => {
    const whole = bytes('HTTP/1.1 200 OK\nContent-Length: 11\n\n{"é":"a"}');
    expect(parse(whole)).toBe(null);
    const right = bytes('HTTP/1.1 201 Created\ncontent-length: 10\n\n{"é":"a"}');
    expect(parse(right)).toEqual({ status: 201, body: Buffer.from('{"é":"a"}') });
    expect(parse(right.subarray(0, 20))).toBe(null);
  });

  it("may come in chunks", () => {
    const head = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n";
    expect(parse(bytes(`${head}3\nabc\n2\nde\n0\n\n`))).toEqual({ status: 200, body: Buffer.from("abcde") });
    expect(parse(bytes(`${head}3\nabc\n2\nd`))).toBe(null);
    expect(parse(bytes(`${head}3\nabc\n`))).toBe(null);
  });

  it("may have no body", () => {
    expect(parse(bytes("HTTP/1.1 204 No Content\nDate: now\n\n"))).toEqual({
      status: 204,
      body: Buffer.alloc(0),
    });
  });
});
