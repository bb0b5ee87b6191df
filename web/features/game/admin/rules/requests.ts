import { api, type Operations } from '../../../../platform/api.ts'
import type { Kept, Preview, Requests } from './catalogue.ts'

type Body<Name extends keyof Operations> = Operations[Name]['body']
export type LevelRule = Body<'addLevelRule'>
export type StreakRule = Body<'addStreakRule'>
export type MissionRule = Body<'addMissionRule'>
export type EventRule = Body<'addEventRule'>
export type AchievementRule = Body<'addAchievementRule'>
export type BoardRule = Body<'addBoardRule'>
export type ComboRule = Body<'addComboRule'>
export type SegmentRule = Body<'addSegmentRule'>
export type Prize = BoardRule['prizes'][number]

/** An action type with all that the game knows of it; only the answer says whether the product itself records it. */
export type ActionTypeRule = Omit<Operations['listGameActionTypes']['response']['data']['action_types'][number], 'id'>

type Calls<Rule> = {
  list: (input: { signal: AbortSignal }) => Promise<{ data: { rules: Kept<Rule>[] } }>
  add: (input: { body: Rule }) => Promise<unknown>
  change: (input: { params: { id: number }; body: Partial<Rule> }) => Promise<unknown>
  remove: (input: { params: { id: number } }) => Promise<unknown>
  preview: (input: { body: { rule: Rule }; signal: AbortSignal }) => Promise<{ data: Preview }>
}

function requestsOf<Rule>({ list, add, change, remove, preview }: Calls<Rule>): Requests<Rule> {
  return {
    list: async (signal) => (await list({ signal })).data.rules,
    add: (body) => add({ body }),
    change: (id, body) => change({ params: { id }, body }),
    remove: (id) => remove({ params: { id } }),
    preview: async (rule, signal) => (await preview({ body: { rule }, signal })).data,
  }
}

export const levelRequests = requestsOf<LevelRule>({
  list: api.listLevelRules,
  add: api.addLevelRule,
  change: api.changeLevelRule,
  remove: api.removeLevelRule,
  preview: api.previewLevelRule,
})

export const streakRequests = requestsOf<StreakRule>({
  list: api.listStreakRules,
  add: api.addStreakRule,
  change: api.changeStreakRule,
  remove: api.removeStreakRule,
  preview: api.previewStreakRule,
})

export const missionRequests = requestsOf<MissionRule>({
  list: api.listMissionRules,
  add: api.addMissionRule,
  change: api.changeMissionRule,
  remove: api.removeMissionRule,
  preview: api.previewMissionRule,
})

export const eventRequests = requestsOf<EventRule>({
  list: api.listEventRules,
  add: api.addEventRule,
  change: api.changeEventRule,
  remove: api.removeEventRule,
  preview: api.previewEventRule,
})

export const achievementRequests = requestsOf<AchievementRule>({
  list: api.listAchievementRules,
  add: api.addAchievementRule,
  change: api.changeAchievementRule,
  remove: api.removeAchievementRule,
  preview: api.previewAchievementRule,
})

export const boardRequests = requestsOf<BoardRule>({
  list: api.listBoardRules,
  add: api.addBoardRule,
  change: api.changeBoardRule,
  remove: api.removeBoardRule,
  preview: api.previewBoardRule,
})

export const comboRequests = requestsOf<ComboRule>({
  list: api.listComboRules,
  add: api.addComboRule,
  change: api.changeComboRule,
  remove: api.removeComboRule,
  preview: api.previewComboRule,
})

export const segmentRequests = requestsOf<SegmentRule>({
  list: api.listSegmentRules,
  add: api.addSegmentRule,
  change: api.changeSegmentRule,
  remove: api.removeSegmentRule,
  preview: api.previewSegmentRule,
})

/** Whether the product records a type itself is said by its answers, never asked for. */
export const actionTypeRequests: Requests<ActionTypeRule> = {
  list: async (signal) => (await api.listGameActionTypes({ signal })).data.action_types,
  add: ({ built_in: _, ...body }) => api.addGameActionType({ body }),
  change: (id, { built_in: _, ...body }) => api.changeGameActionType({ params: { id }, body }),
  remove: (id) => api.removeActionType({ params: { id } }),
  preview: async ({ built_in: _, ...rule }, signal) =>
    (await api.previewGameActionType({ body: { rule }, signal })).data,
}
