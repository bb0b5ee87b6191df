import { addActionType } from './add-action-type.ts'
import { addBadge } from './add-badge.ts'
import { addCompletion } from './add-completion.ts'
import { createEvent } from './create-event.ts'
import { listActionTypeBadges } from './list-action-type-badges.ts'
import { listActionTypes } from './list-action-types.ts'
import { listBadges } from './list-badges.ts'
import { listCompletions } from './list-completions.ts'
import { listEvents } from './list-events.ts'
import { listExamples } from './list-examples.ts'
import { listMyProgress } from './list-my-progress.ts'
import { listRankings } from './list-rankings.ts'
import { listRecounts } from './list-recounts.ts'
import { previewBadge } from './preview-badge.ts'
import { removeActionType } from './remove-action-type.ts'
import { removeBadge } from './remove-badge.ts'
import { removeCompletion } from './remove-completion.ts'
import { showEvent } from './show-event.ts'
import { showMyProgress } from './show-my-progress.ts'
import { updateActionType } from './update-action-type.ts'
import { updateBadge } from './update-badge.ts'
import { updateCompletion } from './update-completion.ts'

export const gamificationEndpoints = {
  // Everybody
  listRankings,
  listActionTypeBadges,
  // Guests and members
  createEvent,
  listEvents,
  showEvent,
  listMyProgress,
  showMyProgress,
  listExamples,
  // Administrators
  listActionTypes,
  addActionType,
  updateActionType,
  removeActionType,
  listBadges,
  previewBadge,
  addBadge,
  updateBadge,
  removeBadge,
  listCompletions,
  addCompletion,
  updateCompletion,
  removeCompletion,
  listRecounts,
}
