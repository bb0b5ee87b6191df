import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface FakeSmtp {
  readonly url: string
  /** What arrived, headers and body. */
  readonly mails: string[]
  /** How many of the next mails are refused. */
  refuse(count: number): void
  close(): Promise<void>
}

/** A mail server on a real socket that keeps what it is sent. */
export async function startFakeSmtp(): Promise<FakeSmtp> {
  const mails: string[] = []
  let refusals = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const settle = (mail: string) => {
        if (refusals === 0) {
          mails.push(mail)
          return done()
        }
        refusals -= 1
        return done(Object.assign(new Error('try later'), { responseCode: 451 }))
      }
      text(stream).then(settle, done)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (count) => {
      refusals = count
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
