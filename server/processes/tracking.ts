/** Operations whose use counts as an action of the caller: the event type of each, by its name. */
export const trackedOperations: Readonly<Record<string, string>> = {
  chargeCredits: 'api_usage',
}
