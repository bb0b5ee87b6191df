import { Webhook } from 'standardwebhooks'

/** The headers by which a receiver knows the sender, the time and each message (Standard Webhooks). */
export function signatureHeaders(
  { messageId, body, secrets }: { messageId: string; body: string; secrets: readonly string[] },
  now: Date,
): Record<string, string> {
  return {
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    // One signature per secret in force: the receiver needs to find one that fits its own.
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(messageId, now, body)).join(' '),
  }
}
