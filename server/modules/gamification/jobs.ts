import { recountMembers } from './operations/recount.ts'

export const gamificationJobs = [recountMembers]
