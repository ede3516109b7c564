/** Colours, and which of them can be read on the supplier's own. */
import { createContext } from "react";
import type { MailSender } from "./definition.ts";
import { directionOf } from "./language.ts";

export const INK = "#16191d";
export const SOFT = "#5b6470";
export const RULE = "#e4e7eb";
export const PAPER = "#ffffff";
export const PAGE = "#f3f4f6";
export const PANEL = "#f7f8fa";
export const FONT =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/** What WCAG 2.2 asks of words; black has it on every colour that white has not. */
const READABLE = 4.5;
const BLACK = "#000000";

export interface Look {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Where a line starts; mail programs do not know `start`. */
  readonly start: "left" | "right";
  readonly end: "left" | "right";
  readonly accent: string;
  readonly onAccent: string;
  /** The accent where it can be read on white, else the ink. */
  readonly link: string;
}

export const LookContext = createContext<Look>(lookOf("en", null));

export function lookOf(language: string, sender: Pick<MailSender, "accentColour"> | null): Look {
  const chosen = sender?.accentColour ?? "";
  const accent = /^#[0-9a-f]{6}$/i.test(chosen) ? chosen.toLowerCase() : INK;
  const direction = directionOf(language);
  return {
    language,
    direction,
    start: direction === "rtl" ? "right" : "left",
    end: direction === "rtl" ? "left" : "right",
    accent,
    onAccent: contrast(accent, PAPER) >= READABLE ? PAPER : BLACK,
    link: contrast(accent, PAPER) >= READABLE ? accent : INK,
  };
}

/** Contrast ratio of WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
