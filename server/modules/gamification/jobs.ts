import { judgeAchievements } from './operations/judge-achievements.ts'
import { recountMembers } from './operations/recount.ts'

export const gamificationJobs = [recountMembers, judgeAchievements]
