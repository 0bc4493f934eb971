import { type Amazon, accessToken, type Credentials } from './login-with-amazon';

/**
 * Switches the skill on for its owner's own devices, as "Test is enabled" in Alexa's console does.
 * Doing it again changes nothing. Throws one sentence that says what Alexa had against it.
 */
export async function enableForOwner(amazon: Amazon, credentials: Credentials, skillId: string): Promise<void> {
  const authorization = `Bearer ${await accessToken(amazon, credentials)}`;
  const response = await fetch(`${amazon.skills}/${skillId}/stages/development/enablement`, {
    method: 'PUT',
    headers: { authorization },
  });
  if (response.ok) return;
  throw new Error(`The skill is deployed, but Alexa did not enable it (${response.status}): ${await response.text()}`);
}
