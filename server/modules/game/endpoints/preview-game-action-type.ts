import Type from 'typebox'
import { admin } from '../../../platform/callers/audience.ts'
import { endpoint } from '../../../platform/http/endpoint.ts'
import { actionTypeErrors, NewGameActionType, previewActionType, ruleErrors } from '../../gamification/index.ts'
import { Answer, answer } from '../answer.ts'
import { RulePreviewView, viewPreview } from '../rule-preview.view.ts'

export const previewGameActionType = endpoint({
  post: '/api/v4/admin/gamification/action-types/preview',
  summary: 'What a type of action would mean if it were in force now; nothing is kept',
  for: [admin],
  feature: 'gamification',
  rate: 'game_admin',
  body: Type.Object({ rule: NewGameActionType }),
  output: Answer(RulePreviewView),
  errors: [actionTypeErrors.exists, ruleErrors.needed],
  transaction: 'none',
  handle: async ({ body, ctx, request }) =>
    answer(await viewPreview(ctx, previewActionType(ctx, body.rule), request.locale)),
})
