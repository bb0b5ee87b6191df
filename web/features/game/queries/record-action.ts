import { api, type Operations } from '../../../platform/api.ts'
import { useCommand } from './use-command.ts'

export type RecordedAction = Operations['recordAction']['response']['data']
type Report = Pick<Operations['recordAction']['body'], 'action' | 'metadata'>

/** Reports something that the member did; the answer says all that it changed. */
export function useRecordAction() {
  return useCommand(
    async (report: Report, headers) =>
      (await api.recordAction({ body: { ...report, channel: 'web_app' }, headers })).data,
    { errorsShown: true },
  )
}
