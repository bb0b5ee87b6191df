import type { AvailableMission, Mission, Missions } from '../queries/list-missions.ts'

export type MissionType = Mission['mission_type']

/** The missions as the page lists them. */
export type SortedMissions = {
  toClaim: Mission[]
  active: Mission[]
  available: AvailableMission[]
  finished: Mission[]
}

/**
 * Missions of a type (null: of all) by what can be done about them. What is due first comes first, what can be accepted before what
 * cannot, what ended last before what ended earlier.
 */
export function sortMissions(missions: Missions, type: MissionType | null): SortedMissions {
  const wanted = <M extends { mission_type: MissionType }>(list: readonly M[]) =>
    list.filter((mission) => type === null || mission.mission_type === type)
  const completed = wanted(missions.completed_missions)
  return {
    toClaim: completed.filter((mission) => mission.can_claim).sort(byDue),
    active: wanted(missions.active_missions).sort(byDue),
    available: wanted(missions.available_missions).sort((a, b) => Number(b.can_accept) - Number(a.can_accept)),
    finished: [...completed.filter((mission) => !mission.can_claim), ...wanted(missions.expired_missions)].sort(
      (a, b) => endOf(b) - endOf(a),
    ),
  }
}

function byDue(a: Mission, b: Mission): number {
  return Date.parse(a.due_date) - Date.parse(b.due_date)
}

function endOf({ completed_at, due_date }: Mission): number {
  return Date.parse(completed_at ?? due_date)
}
