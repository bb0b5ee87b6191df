import { closing } from './contests/close/jobs.ts'
import { judgeAchievements } from './operations/judge-achievements.ts'
import { recountMembers } from './operations/recount.ts'

export const contestClosing = closing((ctx) => ({ contests: ctx.contests, game: ctx.rules.current.game }))

export const gamificationJobs = [recountMembers, judgeAchievements, ...contestClosing.jobs]
export const gamificationRecurrences = contestClosing.recurrences
