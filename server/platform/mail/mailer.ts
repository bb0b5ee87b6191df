import type { Ctx } from '../context.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Mail leaves after the commit, as a job; without SMTP it stays in the mail log, which administrators can read. */
export interface Mailer {
  send(ctx: Ctx, mail: Mail): Promise<void>
}
