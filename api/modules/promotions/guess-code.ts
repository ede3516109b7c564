/** A promotion's code is a secret of a few letters: whoever tries them out has to wait, whoever has one has not. */
import { countAttempt } from "../../platform/auth/attempts.ts";
import type { Context } from "../../platform/context.ts";

/** Of a company in 15 minutes, whichever of its buyers types them and wherever. */
const GUESSES = 30;

/** `isRight` says of the answer whether the code was one; a refusal was a guess. */
export async function guessCode<T>(
  context: Context,
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean = () => true,
): Promise<T> {
  const { companyId } = context.credential.scope;
  const attempt = await countAttempt(context, [
    { name: "promotion-code", subject: companyId, limit: GUESSES },
  ]);
  const answer = await ask();
  if (isRight(answer)) await attempt.giveBack();
  return answer;
}
