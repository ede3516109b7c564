export const messages = {
  announcements: "Messages",
  dismissMessage: "Put away: {title}",
} as const;
