// Generated from the endpoints by `npm run generate:contract`. Do not edit.
import { type Client as ClientOf, type ClientOptions, makeClient, type Route } from './http-client.ts'

export { ApiError } from './http-client.ts'

export interface Operations {
  /** Add an event type */
  addActionType: {
    params: undefined
    query: undefined
    body: {
      name: string
      description?: string | null
      points_per_event?: number
      active?: boolean
      self_reportable?: boolean
      unique_by?: Array<string>
      accepted_values?: Record<string, Array<string>>
    }
    response: {
      id: number
      name: string
      description: string | null
      points_per_event: number
      active: boolean
      self_reportable: boolean
      unique_by: Array<string>
      accepted_values: Record<string, Array<string>>
      built_in: boolean
    }
  }
  /** Allow the pages of an origin to call the API */
  addAllowedOrigin: {
    params: undefined
    query: undefined
    body: {
      origin: string
    }
    response: Array<string>
  }
  /** Add a badge to an event type */
  addBadge: {
    params: undefined
    query: undefined
    body: {
      name: string
      description?: string | null
      event_type_id: number
      required_points: number
      user_type?: "anonymous" | "registered" | "both"
      active?: boolean
    }
    response: {
      id: number
      name: string
      description: string | null
      event_type_id: number
      required_points: number
      user_type: "anonymous" | "registered" | "both"
      active: boolean
    }
  }
  /** Add a completion rule */
  addCompletion: {
    params: undefined
    query: undefined
    body: {
      name: string
      event_type_id: number
      field: string
      required_values: Array<string>
      bonus_event_type_id: number
      active?: boolean
    }
    response: {
      id: number
      name: string
      event_type_id: number
      field: string
      required_values: Array<string>
      bonus_event_type_id: number
      active: boolean
    }
  }
  /** Add a payment method */
  addPaymentMethod: {
    params: undefined
    query: undefined
    body: {
      payment_type: string
      details: string
      is_default?: boolean
    }
    response: {
      id: number
      payment_type: string
      details: string
      is_default: boolean
      created_at: string
      updated_at: string
    }
  }
  /** Add a payment provider */
  addProvider: {
    params: undefined
    query: undefined
    body: {
      name: string
      active?: boolean
    }
    response: {
      id: number
      code: string
      name: string
      active: boolean
      created_at: string
      updated_at: string
    }
  }
  /** Add a member */
  addUser: {
    params: undefined
    query: undefined
    body: {
      email?: string
      username: string
      ciudad?: string | null
      website?: string | null
      time_zone?: string | null
      password?: string
      subscription?: "freemium" | "premium" | "corporate"
      rol?: "user" | "moderator" | "admin" | "super_admin"
      external_id?: string
    }
    response: {
      id: number
      email: string | null
      username: string
      rol: string
      role: "user" | "moderator" | "admin" | "super_admin"
      activo: boolean
      subscription: string
      ciudad: string | null
      website: string | null
      credits: number
      create_at: string
      last_ip: string | null
      last_login: string | null
      user_type: string
      time_zone: string | null
      external_id: string | null
      has_password: boolean
    }
  }
  /** Give or take credits by hand */
  adjustCredits: {
    params: undefined
    query: undefined
    body: {
      user_id: number
      amount: number
      reason: string
    }
    response: {
      transaction_id: number
      user_id: number
      amount: number
      credits: number
    }
  }
  /** Change the own password; all other logins end */
  changePassword: {
    params: undefined
    query: undefined
    body: {
      current_password: string
      new_password: string
    }
    response: {
      message: string
    }
  }
  /** Charge credits for one use */
  chargeCredits: {
    params: undefined
    query: undefined
    body: {
      units?: number
      reason?: string
      user_id?: number
      external_id?: string
    }
    response: {
      charged: number
      credits: number
      transaction_id: number | null
    }
  }
  /** Rebuild all balances from the transfers and compare */
  checkLedger: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      balanced: boolean
      currencies: Array<{
        currency: string
        total: number
        accounts: number
        transfers: number
        differences: Array<{
          account_id: number
          user_id: number
          kept: number
          rebuilt: number
        }>
      }>
    }
  }
  /** Claim the reward of a streak */
  claimStreakReward: {
    params: undefined
    query: undefined
    body: {
      streak_type: string
      milestone_day: number
    }
    response: {
      success: true
      data: {
        reward_claimed: true
        streak_type: string
        milestone_day: number
        lumis_earned: number
        new_lumis_balance: number
        special_bonus: string | null
      }
    }
  }
  /** Choose another password with the token of a mailed link; all logins end */
  confirmPasswordReset: {
    params: undefined
    query: undefined
    body: {
      token: string
      new_password: string
    }
    response: {
      message: string
    }
  }
  /** Make a key for another system; answers the key, once */
  createApiKey: {
    params: undefined
    query: undefined
    body: {
      name: string
      scopes: Array<"credits:charge" | "actions:write">
    }
    response: {
      id: number
      name: string
      prefix: string
      scopes: Array<string>
      created_by: number
      created_at: string
      last_used_at: string | null
      revoked_at: string | null
      key: string
    }
  }
  /** Record an event of the caller; answers what it earned */
  createEvent: {
    params: undefined
    query: undefined
    body: {
      event_type_id?: number
      event_type?: string
      metadata?: Record<string, unknown>
    }
    response: {
      id: number
      event_type_id: number
      event_type: string
      user_id: number | null
      session_id: string | null
      timestamp: string
      points_earned: number
      badge: {
        id: number
        name: string
        description: string | null
        event_type_id: number
        required_points: number
        user_type: "anonymous" | "registered" | "both"
        active: boolean
      } | null
      metadata: Record<string, unknown> | null
      points: number
      total_points: number
      bonus: Array<{
        id: number
        event_type_id: number
        event_type: string
        user_id: number | null
        session_id: string | null
        timestamp: string
        points_earned: number
        badge: {
          id: number
          name: string
          description: string | null
          event_type_id: number
          required_points: number
          user_type: "anonymous" | "registered" | "both"
          active: boolean
        } | null
        metadata: Record<string, unknown> | null
      }>
      duplicate: boolean
    }
  }
  /** Ask to be told of an event at an address of yours; answers the signing secret, once */
  createIntegration: {
    params: undefined
    query: undefined
    body: {
      name: string
      webhook_url: string
      event_type: string
    }
    response: {
      id: number
      name: string
      webhook_url: string
      event_type: string
      active: boolean
      created_at: string
      last_triggered: string | null
      user_id: number
      switched_off_because: "failing" | "gone" | null
      secret: string
    }
  }
  /** Delete the own account; the ledger keeps its movements without a name */
  deleteMe: {
    params: undefined
    query: undefined
    body: undefined
    response: undefined
  }
  /** Delete a member; the ledger keeps its movements without a name */
  deleteUser: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Log out on every device, this one included */
  endAllLogins: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      message: string
    }
  }
  /** Log out on one device */
  endOwnLogin: {
    params: {
      id: string
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Come back from Google; answers a redirect and sets the cookies */
  finishGoogleLogin: {
    params: undefined
    query: {
      state?: string
    }
    body: undefined
    response: null
  }
  /** Protect a running streak with a freeze token */
  freezeStreak: {
    params: undefined
    query: undefined
    body: {
      streak_type: string
    }
    response: {
      success: true
      data: {
        streak_frozen: true
        freeze_expires_at: string
        freeze_tokens_remaining: number
        message: string
      }
    }
  }
  /** The badges of an event type, lowest threshold first */
  listActionTypeBadges: {
    params: {
      event_type_id: number
    }
    query: undefined
    body: undefined
    response: Array<{
      id: number
      name: string
      description: string | null
      event_type_id: number
      required_points: number
      user_type: "anonymous" | "registered" | "both"
      active: boolean
    }>
  }
  /** All event types, switched off ones included */
  listActionTypes: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      name: string
      description: string | null
      points_per_event: number
      active: boolean
      self_reportable: boolean
      unique_by: Array<string>
      accepted_values: Record<string, Array<string>>
      built_in: boolean
    }>
  }
  /** Sites whose pages may call the API */
  listAllowedOrigins: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<string>
  }
  /** What a key can be allowed to do */
  listApiKeyScopes: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      name: "credits:charge" | "actions:write"
      description: string
    }>
  }
  /** Keys of other systems, newest first, revoked ones included */
  listApiKeys: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      items: Array<{
        id: number
        name: string
        prefix: string
        scopes: Array<string>
        created_by: number
        created_at: string
        last_used_at: string | null
        revoked_at: string | null
      }>
      total: number
      page: number
      limit: number
      total_pages: number
    }
  }
  /** The log of administrative changes, newest first */
  listAuditEntries: {
    params: undefined
    query: {
      page?: number
      limit?: number
      search?: string
    }
    body: undefined
    response: {
      items: Array<{
        id: number
        actor_id: number | null
        actor_name: string
        action: string
        subject: string
        before: unknown
        after: unknown
        created_at: string
      }>
      total: number
      page: number
      limit: number
      total_pages: number
    }
  }
  /** All badges, or those of one event type; switched off ones included */
  listBadges: {
    params: undefined
    query: {
      event_type_id?: number
    }
    body: undefined
    response: Array<{
      id: number
      name: string
      description: string | null
      event_type_id: number
      required_points: number
      user_type: "anonymous" | "registered" | "both"
      active: boolean
    }>
  }
  /** Completion rules: lists that earn a bonus when everything in them is done */
  listCompletions: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      name: string
      event_type_id: number
      field: string
      required_values: Array<string>
      bonus_event_type_id: number
      active: boolean
    }>
  }
  /** The delivery log of an integration, newest first */
  listDeliveries: {
    params: {
      id: number
    }
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      items: Array<{
        id: number
        message_id: string
        event_type: string
        payload: {
          type: string
          timestamp: string
          data: Record<string, unknown>
        }
        status: "pending" | "succeeded" | "failed"
        attempts: number
        next_attempt_at: string | null
        response_status: number | null
        response_excerpt: string | null
        error: string | null
        replay_of: number | null
        created_at: string
        delivered_at: string | null
      }>
      total: number
      page: number
      limit: number
      total_pages: number
    }
  }
  /** Crashes of the server, newest first */
  listErrors: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      items: Array<{
        id: number
        user_id: number | null
        user_type: string
        status: number
        code: string
        message: string
        details: unknown
        url: string
        method: string
        ip: string
        created_at: string
      }>
      total: number
      page: number
      limit: number
      total_pages: number
    }
  }
  /** Own events, newest first */
  listEvents: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: Array<{
      id: number
      event_type_id: number
      event_type: string
      user_id: number | null
      session_id: string | null
      timestamp: string
      points_earned: number
      badge: {
        id: number
        name: string
        description: string | null
        event_type_id: number
        required_points: number
        user_type: "anonymous" | "registered" | "both"
        active: boolean
      } | null
      metadata: Record<string, unknown> | null
    }>
  }
  /** The six examples, what each is worth, and what the caller has done; those that are switched off are left out */
  listExamples: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      examples: Array<{
        name: string
        event_type: string
        points: number
        field: string
        daily: boolean
        values: Array<{
          value: string
          done_at: string | null
        }>
        bonus: {
          event_type: string
          points: number
          earned: boolean
        } | null
      }>
    }
  }
  /** Outgoing webhooks: your own, or all of them for administrators */
  listIntegrations: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      name: string
      webhook_url: string
      event_type: string
      active: boolean
      created_at: string
      last_triggered: string | null
      user_id: number
      switched_off_because: "failing" | "gone" | null
    }>
  }
  /** The own open logins, with device and last use */
  listLogins: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: string
      created_at: string
      last_used_at: string
      ip: string | null
      user_agent: string | null
      current: boolean
    }>
  }
  /** Mails that were written, newest first */
  listMails: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      items: Array<{
        id: number
        to: string
        subject: string
        text: string
        status: string
        created_at: string
        sent_at: string | null
        error: string | null
      }>
      total: number
      page: number
      limit: number
      total_pages: number
    }
  }
  /** Own points and badges, per event type */
  listMyProgress: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      event_type_id: number
      user_id: number | null
      session_id: string | null
      points: number
      badge_id: number | null
      event_type: {
        id: number
        name: string
        description: string | null
        points_per_event: number
        active: boolean
        self_reportable: boolean
        unique_by: Array<string>
        accepted_values: Record<string, Array<string>>
        built_in: boolean
      }
      badge: {
        id: number
        name: string
        description: string | null
        event_type_id: number
        required_points: number
        user_type: "anonymous" | "registered" | "both"
        active: boolean
      } | null
      next_badge: {
        id: number
        name: string
        description: string | null
        event_type_id: number
        required_points: number
        user_type: "anonymous" | "registered" | "both"
        active: boolean
      } | null
      events_count: number
    }>
  }
  /** The caller's payment methods */
  listPaymentMethods: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      payment_type: string
      details: string
      is_default: boolean
      created_at: string
      updated_at: string
    }>
  }
  /** Payment providers to choose from; all of them for administrators */
  listProviders: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      code: string
      name: string
      active: boolean
      created_at: string
      updated_at: string
    }>
  }
  /** Who has most points, and the place of the caller */
  listRankings: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      items: Array<{
        rank: number
        username: string
        points: number
        badges_count: number
        user_type: "anonymous" | "registered"
      }>
      total: number
      page: number
      limit: number
      total_pages: number
      me: {
        rank: number
        username: string
        points: number
        badges_count: number
        user_type: "anonymous" | "registered"
      } | null
    }
  }
  /** The latest recounts after changes of points or badges, and how far they are */
  listRecounts: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      reason: string
      by: string
      total: number
      done: number
      started_at: string
      finished_at: string | null
      superseded: boolean
    }>
  }
  /** All settings of the site, with type, bounds and default */
  listSettings: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      id: number
      key: string
      value: string
      description: string
      tag: string
      updated_by: number | null
      updated_at: string
      value_type: string
      options: Array<string>
      min: number | null
      max: number | null
      default_value: string
      needs_restart: boolean
    }>
  }
  /** The rewards of streaks, and which of them the caller can claim */
  listStreakRewards: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        available_rewards: Array<{
          streak_type: string
          milestone_day: number
          reward_lumis: number
          special_bonus: string | null
          is_claimed: boolean
          can_claim: boolean
          current_progress: number
        }>
      }
    }
  }
  /** The streaks of the caller, and what protects them */
  listStreaks: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        streaks: Array<{
          streak_type: string
          streak_name: string
          period: "day" | "week"
          current_count: number
          max_count: number
          last_activity_date: string | null
          streak_start_date: string | null
          total_lumis_earned: number
          next_milestone: {
            at_day: number
            reward_lumis: number
            special_bonus: string | null
          } | null
          frozen_until: string | null
          calendar: Array<{
            date: string
            mark: "kept" | "frozen" | "travel" | "missed" | "none"
          }>
        }>
        freeze_tokens: number
        freeze_tokens_per_week: number
        auto_freeze: boolean
        streak_multipliers: Record<string, number>
      }
    }
  }
  /** The caller's credit transactions, newest first */
  listTransactions: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: Array<{
      id: number
      amount: number
      transaction_type: string
      payment_amount: number | null
      payment_method: string | null
      payment_status: string | null
      timestamp: string
    }>
  }
  /** Members, newest first */
  listUsers: {
    params: undefined
    query: {
      page?: number
      limit?: number
      search?: string
    }
    body: undefined
    response: {
      data: Array<{
        id: number
        email: string | null
        username: string
        rol: string
        role: "user" | "moderator" | "admin" | "super_admin"
        activo: boolean
        subscription: string
        ciudad: string | null
        website: string | null
        credits: number
        create_at: string
        last_ip: string | null
        last_login: string | null
        user_type: string
        time_zone: string | null
        external_id: string | null
        has_password: boolean
      }>
      total_items: number
      total_pages: number
      current_page: number
    }
  }
  /** Events that an integration can subscribe to */
  listWebhookEvents: {
    params: undefined
    query: undefined
    body: undefined
    response: Array<{
      name: string
      description: string
    }>
  }
  /** Log in with e-mail or username and password */
  loginMember: {
    params: undefined
    query: undefined
    body: {
      grant_type?: "password"
      username: string
      password: string
    }
    response: {
      access_token: string
      refresh_token: string
      token_type: "bearer"
      expires_in: number
    }
  }
  /** Log out on this device */
  logoutMember: {
    params: undefined
    query: undefined
    body: {
      refresh_token?: string
    }
    response: {
      message: string
    }
  }
  /** Who would hold a badge at a threshold */
  previewBadge: {
    params: undefined
    query: {
      event_type_id: number
      required_points: number
      user_type?: "anonymous" | "registered" | "both"
      badge_id?: number
    }
    body: undefined
    response: {
      count: number
      reached: number
      sample: Array<{
        username: string
        points: number
      }>
    }
  }
  /** Buy credits */
  purchaseCredits: {
    params: undefined
    query: undefined
    body: {
      credits: number
      payment_amount?: number
      payment_method?: string | null
    }
    response: {
      transaction_id: number
      credits_added: number
      new_balance: number
    }
  }
  /** Exchange a refresh token, from the body or the cookie, for new tokens */
  refreshLogin: {
    params: undefined
    query: undefined
    body: {
      refresh_token?: string
    }
    response: {
      access_token: string
      refresh_token: string
      token_type: "bearer"
      expires_in: number
    }
  }
  /** Create an account; a guest keeps points, badges, credits and history */
  registerMember: {
    params: undefined
    query: undefined
    body: {
      email: string
      username: string
      password: string
      ciudad?: string | null
      website?: string | null
    }
    response: {
      access_token: string
      refresh_token: string
      token_type: "bearer"
      expires_in: number
    }
  }
  /** Remove an event type that nothing refers to */
  removeActionType: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Stop allowing the pages of an origin */
  removeAllowedOrigin: {
    params: undefined
    query: {
      origin: string
    }
    body: undefined
    response: Array<string>
  }
  /** Remove a badge */
  removeBadge: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Remove a completion rule; bonuses that were given stay */
  removeCompletion: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Remove an integration and its delivery log */
  removeIntegration: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Remove a payment method that is not the default */
  removePaymentMethod: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Remove a payment provider that nobody uses */
  removeProvider: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Send a message once more */
  replayDelivery: {
    params: {
      id: number
      deliveryId: number
    }
    query: undefined
    body: undefined
    response: {
      id: number
      message_id: string
      event_type: string
      payload: {
        type: string
        timestamp: string
        data: Record<string, unknown>
      }
      status: "pending" | "succeeded" | "failed"
      attempts: number
      next_attempt_at: string | null
      response_status: number | null
      response_excerpt: string | null
      error: string | null
      replay_of: number | null
      created_at: string
      delivered_at: string | null
    }
  }
  /** Ask for a mail with a link to choose another password */
  requestPasswordReset: {
    params: undefined
    query: undefined
    body: {
      email: string
    }
    response: {
      message: string
    }
  }
  /** Renew the credits of all members whose period is over */
  resetCredits: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      checked: number
      reset: number
    }
  }
  /** Revoke a key */
  revokeApiKey: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Begin the climb again, with ten per cent more for ever */
  riseByPrestige: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        prestige_completed: true
        new_prestige_level: number
        permanent_bonus: number
        starting_level: number
        starting_xp: number
        prestige_rewards: {
          lumis: number
          special_badge: string
          permanent_multiplier: number
        }
      }
    }
  }
  /** Replace the signing secret; answers the new one, once */
  rotateIntegrationSecret: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      id: number
      name: string
      webhook_url: string
      event_type: string
      active: boolean
      created_at: string
      last_triggered: string | null
      user_id: number
      switched_off_because: "failing" | "gone" | null
      secret: string
    }
  }
  /** Allow or forbid that freeze tokens are spent at midnight */
  setAutoFreeze: {
    params: undefined
    query: undefined
    body: {
      auto_freeze: boolean
    }
    response: {
      success: true
      data: {
        auto_freeze: boolean
      }
    }
  }
  /** Make a payment method the default */
  setDefaultPaymentMethod: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      id: number
      payment_type: string
      details: string
      is_default: boolean
      created_at: string
      updated_at: string
    }
  }
  /** One of the own events */
  showEvent: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      id: number
      event_type_id: number
      event_type: string
      user_id: number | null
      session_id: string | null
      timestamp: string
      points_earned: number
      badge: {
        id: number
        name: string
        description: string | null
        event_type_id: number
        required_points: number
        user_type: "anonymous" | "registered" | "both"
        active: boolean
      } | null
      metadata: Record<string, unknown> | null
    }
  }
  /** Level, streaks, missions, events, achievements and places of the caller */
  showGameDashboard: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        user: {
          user_id: number
          current_level: number
          level_name: string
          current_xp: number
          xp_to_next_level: number
          total_lumis: number
        }
        streaks: Record<string, {
          current: number
          max: number
          last_activity: string | null
          next_reward_at: number | null
        }>
        active_missions: Array<{
          mission_id: number
          mission_name: string
          current_progress: number
          target_count: number
          reward_lumis: number
          due_date: string
        }>
        active_events: Array<{
          event_id: number
          event_name: string
          multiplier: number
          ends_at: string
          applicable_actions: Array<string>
          joined: boolean
        }>
        recent_achievements: Array<{
          achievement_id: number
          achievement_name: string
          unlocked_at: string
          reward_lumis: number
          is_claimed: boolean
        }>
        leaderboard_position: Record<string, number | null>
        next_opportunities: {
          next_happy_hour: string | null
          missions_expire_soon: number
          streak_freeze_available: boolean
        }
      }
    }
  }
  /** What the caller has earned and done, ever and in the running month */
  showGameStats: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        lifetime_stats: {
          total_lumis_earned: number
          total_xp_earned: number
          total_achievements: number
          days_active: number
          longest_streak: number
        }
        current_month: {
          lumis_earned: number
          invoices_uploaded: number
          surveys_completed: number
          missions_completed: number
        }
        engagement_score: number
        user_rank: string
      }
    }
  }
  /** Who calls and what they hold; makes a guest when nobody calls */
  showInfo: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      user_id: string | null
      email: string | null
      username: string | null
      user_type: "registered" | "anonymous"
      subscription: string | null
      credits: number
      rol: string | null
      session_id?: string
      time_zone: string
      gamification: Array<{
        event_type_id: number
        user_id: number | null
        session_id: string | null
        points: number
        badge_id: number | null
        event_type: {
          id: number
          name: string
          description: string | null
          points_per_event: number
          active: boolean
          self_reportable: boolean
          unique_by: Array<string>
          accepted_values: Record<string, Array<string>>
          built_in: boolean
        }
        badge: {
          id: number
          name: string
          description: string | null
          event_type_id: number
          required_points: number
          user_type: "anonymous" | "registered" | "both"
          active: boolean
        } | null
        next_badge: {
          id: number
          name: string
          description: string | null
          event_type_id: number
          required_points: number
          user_type: "anonymous" | "registered" | "both"
          active: boolean
        } | null
        events_count: number
      }>
      features: Record<string, boolean>
      social_providers: Array<string>
    }
  }
  /** The own account */
  showMe: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      id: number
      email: string | null
      username: string
      rol: string
      role: "user" | "moderator" | "admin" | "super_admin"
      activo: boolean
      subscription: string
      ciudad: string | null
      website: string | null
      credits: number
      create_at: string
      last_ip: string | null
      last_login: string | null
      user_type: string
      time_zone: string | null
      external_id: string | null
      has_password: boolean
    }
  }
  /** The credits of the caller */
  showMyCredits: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      credits: number
      subscription: string
      renews_at: string | null
    }
  }
  /** Own points and badge in one event type */
  showMyProgress: {
    params: {
      event_type_id: number
    }
    query: undefined
    body: undefined
    response: {
      event_type_id: number
      user_id: number | null
      session_id: string | null
      points: number
      badge_id: number | null
      event_type: {
        id: number
        name: string
        description: string | null
        points_per_event: number
        active: boolean
        self_reportable: boolean
        unique_by: Array<string>
        accepted_values: Record<string, Array<string>>
        built_in: boolean
      }
      badge: {
        id: number
        name: string
        description: string | null
        event_type_id: number
        required_points: number
        user_type: "anonymous" | "registered" | "both"
        active: boolean
      } | null
      next_badge: {
        id: number
        name: string
        description: string | null
        event_type_id: number
        required_points: number
        user_type: "anonymous" | "registered" | "both"
        active: boolean
      } | null
      events_count: number
    }
  }
  /** Level, XP by source and prestige of the caller, and the whole ladder */
  showProgression: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        current_level: {
          level_number: number
          level_name: string
          level_color: string
          icon_url: string
          current_xp: number
          min_xp: number
          max_xp: number | null
          progress_percentage: number
        }
        next_level: {
          level_number: number
          level_name: string
          xp_required: number
          new_benefits: Array<string>
        } | null
        xp_sources: Record<string, number>
        prestige: {
          available: boolean
          required_level: number
          current_max_level: number
          benefits: string
        }
        prestige_level: number
        level_benefits: {
          lumis_multiplier: number
          daily_missions_limit: number
          freeze_tokens_per_week: number
          special_events: boolean
        }
        levels: Array<{
          level_number: number
          level_name: string
          level_color: string
          min_xp: number
          benefits: Array<string>
        }>
      }
    }
  }
  /** The value of one setting, as text; null when there is no such setting */
  showSetting: {
    params: {
      key: string
    }
    query: undefined
    body: undefined
    response: string | null
  }
  /** One member */
  showUser: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      id: number
      email: string | null
      username: string
      rol: string
      role: "user" | "moderator" | "admin" | "super_admin"
      activo: boolean
      subscription: string
      ciudad: string | null
      website: string | null
      credits: number
      create_at: string
      last_ip: string | null
      last_login: string | null
      user_type: string
      time_zone: string | null
      external_id: string | null
      has_password: boolean
    }
  }
  /** Go to Google to log in; answers a redirect */
  startGoogleLogin: {
    params: undefined
    query: {
      session_id?: string
    }
    body: undefined
    response: null
  }
  /** Send a test message to the address of an integration */
  testIntegration: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      id: number
      message_id: string
      event_type: string
      payload: {
        type: string
        timestamp: string
        data: Record<string, unknown>
      }
      status: "pending" | "succeeded" | "failed"
      attempts: number
      next_attempt_at: string | null
      response_status: number | null
      response_excerpt: string | null
      error: string | null
      replay_of: number | null
      created_at: string
      delivered_at: string | null
    }
  }
  /** Switch an integration on or off */
  toggleIntegration: {
    params: {
      id: number
    }
    query: undefined
    body: {
      active?: boolean
    }
    response: {
      id: number
      name: string
      webhook_url: string
      event_type: string
      active: boolean
      created_at: string
      last_triggered: string | null
      user_id: number
      switched_off_because: "failing" | "gone" | null
    }
  }
  /** Switch a payment provider on or off */
  toggleProvider: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      id: number
      code: string
      name: string
      active: boolean
      created_at: string
      updated_at: string
    }
  }
  /** Change an event type; what is absent stays. `active: false` switches it off */
  updateActionType: {
    params: {
      id: number
    }
    query: undefined
    body: {
      name?: string
      description?: string | null
      points_per_event?: number
      active?: boolean
      self_reportable?: boolean
      unique_by?: Array<string>
      accepted_values?: Record<string, Array<string>>
    }
    response: {
      id: number
      name: string
      description: string | null
      points_per_event: number
      active: boolean
      self_reportable: boolean
      unique_by: Array<string>
      accepted_values: Record<string, Array<string>>
      built_in: boolean
    }
  }
  /** Change a badge; what is absent stays. `active: false` switches it off */
  updateBadge: {
    params: {
      id: number
    }
    query: undefined
    body: {
      name?: string
      description?: string | null
      event_type_id?: number
      required_points?: number
      user_type?: "anonymous" | "registered" | "both"
      active?: boolean
    }
    response: {
      id: number
      name: string
      description: string | null
      event_type_id: number
      required_points: number
      user_type: "anonymous" | "registered" | "both"
      active: boolean
    }
  }
  /** Change a completion rule; what is absent stays. `active: false` switches it off */
  updateCompletion: {
    params: {
      id: number
    }
    query: undefined
    body: {
      name?: string
      event_type_id?: number
      field?: string
      required_values?: Array<string>
      bonus_event_type_id?: number
      active?: boolean
    }
    response: {
      id: number
      name: string
      event_type_id: number
      field: string
      required_values: Array<string>
      bonus_event_type_id: number
      active: boolean
    }
  }
  /** Change name, address or event of an integration */
  updateIntegration: {
    params: {
      id: number
    }
    query: undefined
    body: {
      name?: string
      webhook_url?: string
      event_type?: string
    }
    response: {
      id: number
      name: string
      webhook_url: string
      event_type: string
      active: boolean
      created_at: string
      last_triggered: string | null
      user_id: number
      switched_off_because: "failing" | "gone" | null
    }
  }
  /** Change the own details */
  updateMe: {
    params: undefined
    query: undefined
    body: {
      email?: string
      username?: string
      ciudad?: string | null
      website?: string | null
      time_zone?: string | null
    }
    response: {
      id: number
      email: string | null
      username: string
      rol: string
      role: "user" | "moderator" | "admin" | "super_admin"
      activo: boolean
      subscription: string
      ciudad: string | null
      website: string | null
      credits: number
      create_at: string
      last_ip: string | null
      last_login: string | null
      user_type: string
      time_zone: string | null
      external_id: string | null
      has_password: boolean
    }
  }
  /** Rename a payment provider or switch it on or off */
  updateProvider: {
    params: {
      id: number
    }
    query: undefined
    body: {
      name?: string
      active?: boolean
    }
    response: {
      id: number
      code: string
      name: string
      active: boolean
      created_at: string
      updated_at: string
    }
  }
  /** Change one setting */
  updateSetting: {
    params: undefined
    query: undefined
    body: {
      key: string
      value: unknown
    }
    response: {
      id: number
      key: string
      value: string
      description: string
      tag: string
      updated_by: number | null
      updated_at: string
      value_type: string
      options: Array<string>
      min: number | null
      max: number | null
      default_value: string
      needs_restart: boolean
    }
  }
  /** Change a member: details, role, plan, active or not */
  updateUser: {
    params: {
      id: number
    }
    query: undefined
    body: {
      email?: string
      username?: string
      ciudad?: string | null
      website?: string | null
      time_zone?: string | null
      rol?: "user" | "moderator" | "admin" | "super_admin"
      role?: "user" | "moderator" | "admin" | "super_admin"
      activo?: boolean
      subscription?: "freemium" | "premium" | "corporate"
    }
    response: {
      id: number
      email: string | null
      username: string
      rol: string
      role: "user" | "moderator" | "admin" | "super_admin"
      activo: boolean
      subscription: string
      ciudad: string | null
      website: string | null
      credits: number
      create_at: string
      last_ip: string | null
      last_login: string | null
      user_type: string
      time_zone: string | null
      external_id: string | null
      has_password: boolean
    }
  }
}

export type Client = ClientOf<Operations>

const routes: Readonly<Record<keyof Operations, Route>> = {
  addActionType: ['POST', '/v1/gamification/event-types'],
  addAllowedOrigin: ['POST', '/v1/settings/allowed-origins'],
  addBadge: ['POST', '/v1/gamification/badges'],
  addCompletion: ['POST', '/v1/gamification/completions'],
  addPaymentMethod: ['POST', '/v1/payments/methods'],
  addProvider: ['POST', '/v1/payments/providers'],
  addUser: ['POST', '/v1/users'],
  adjustCredits: ['POST', '/v1/credits/adjust'],
  changePassword: ['PUT', '/v1/auth/me/password'],
  chargeCredits: ['POST', '/v1/credits/usage'],
  checkLedger: ['GET', '/v1/credits/ledger/check'],
  claimStreakReward: ['POST', '/api/v4/gamification/streaks/rewards/claim'],
  confirmPasswordReset: ['POST', '/v1/auth/password-reset/confirm'],
  createApiKey: ['POST', '/v1/integrations/api-keys'],
  createEvent: ['POST', '/v1/gamification/events'],
  createIntegration: ['POST', '/v1/integrations/'],
  deleteMe: ['DELETE', '/v1/users/me'],
  deleteUser: ['DELETE', '/v1/users/{id}'],
  endAllLogins: ['DELETE', '/v1/auth/logins'],
  endOwnLogin: ['DELETE', '/v1/auth/logins/{id}'],
  finishGoogleLogin: ['GET', '/v1/auth/login/google/callback'],
  freezeStreak: ['POST', '/api/v4/gamification/streaks/freeze'],
  listActionTypeBadges: ['GET', '/v1/gamification/event-types/{event_type_id}/badges'],
  listActionTypes: ['GET', '/v1/gamification/event-types'],
  listAllowedOrigins: ['GET', '/v1/settings/allowed-origins'],
  listApiKeyScopes: ['GET', '/v1/integrations/api-keys/scopes'],
  listApiKeys: ['GET', '/v1/integrations/api-keys'],
  listAuditEntries: ['GET', '/v1/settings/admin/audit'],
  listBadges: ['GET', '/v1/gamification/badges'],
  listCompletions: ['GET', '/v1/gamification/completions'],
  listDeliveries: ['GET', '/v1/integrations/{id}/deliveries'],
  listErrors: ['GET', '/v1/settings/admin/errors'],
  listEvents: ['GET', '/v1/gamification/events'],
  listExamples: ['GET', '/v1/gamification/examples'],
  listIntegrations: ['GET', '/v1/integrations/'],
  listLogins: ['GET', '/v1/auth/logins'],
  listMails: ['GET', '/v1/settings/admin/mails'],
  listMyProgress: ['GET', '/v1/gamification/me'],
  listPaymentMethods: ['GET', '/v1/payments/methods'],
  listProviders: ['GET', '/v1/payments/providers'],
  listRankings: ['GET', '/v1/gamification/rankings'],
  listRecounts: ['GET', '/v1/gamification/recounts'],
  listSettings: ['GET', '/v1/settings/admin/config'],
  listStreakRewards: ['GET', '/api/v4/gamification/streaks/rewards'],
  listStreaks: ['GET', '/api/v4/gamification/streaks'],
  listTransactions: ['GET', '/v1/payments/transactions'],
  listUsers: ['GET', '/v1/users/admin/users'],
  listWebhookEvents: ['GET', '/v1/integrations/event-types'],
  loginMember: ['POST', '/v1/auth/token'],
  logoutMember: ['POST', '/v1/auth/logout'],
  previewBadge: ['GET', '/v1/gamification/badges/preview'],
  purchaseCredits: ['POST', '/v1/payments/purchase'],
  refreshLogin: ['POST', '/v1/auth/refresh'],
  registerMember: ['POST', '/v1/auth/register'],
  removeActionType: ['DELETE', '/v1/gamification/event-types/{id}'],
  removeAllowedOrigin: ['DELETE', '/v1/settings/allowed-origins'],
  removeBadge: ['DELETE', '/v1/gamification/badges/{id}'],
  removeCompletion: ['DELETE', '/v1/gamification/completions/{id}'],
  removeIntegration: ['DELETE', '/v1/integrations/{id}'],
  removePaymentMethod: ['DELETE', '/v1/payments/methods/{id}'],
  removeProvider: ['DELETE', '/v1/payments/providers/{id}'],
  replayDelivery: ['POST', '/v1/integrations/{id}/deliveries/{deliveryId}/replay'],
  requestPasswordReset: ['POST', '/v1/auth/password-reset'],
  resetCredits: ['POST', '/v1/credits/reset'],
  revokeApiKey: ['DELETE', '/v1/integrations/api-keys/{id}'],
  riseByPrestige: ['POST', '/api/v4/gamification/progression/prestige'],
  rotateIntegrationSecret: ['POST', '/v1/integrations/{id}/rotate-secret'],
  setAutoFreeze: ['PATCH', '/api/v4/gamification/streaks/settings'],
  setDefaultPaymentMethod: ['PUT', '/v1/payments/methods/{id}/default'],
  showEvent: ['GET', '/v1/gamification/events/{id}'],
  showGameDashboard: ['GET', '/api/v4/gamification/dashboard'],
  showGameStats: ['GET', '/api/v4/gamification/stats'],
  showInfo: ['GET', '/info'],
  showMe: ['GET', '/v1/users/me'],
  showMyCredits: ['GET', '/v1/credits/me'],
  showMyProgress: ['GET', '/v1/gamification/progress/{event_type_id}'],
  showProgression: ['GET', '/api/v4/gamification/progression'],
  showSetting: ['GET', '/v1/settings/{key}'],
  showUser: ['GET', '/v1/users/{id}'],
  startGoogleLogin: ['GET', '/v1/auth/login/google'],
  testIntegration: ['POST', '/v1/integrations/{id}/test'],
  toggleIntegration: ['PUT', '/v1/integrations/{id}/toggle'],
  toggleProvider: ['PUT', '/v1/payments/providers/{id}/toggle'],
  updateActionType: ['PUT', '/v1/gamification/event-types/{id}'],
  updateBadge: ['PUT', '/v1/gamification/badges/{id}'],
  updateCompletion: ['PUT', '/v1/gamification/completions/{id}'],
  updateIntegration: ['PUT', '/v1/integrations/{id}'],
  updateMe: ['PUT', '/v1/users/me'],
  updateProvider: ['PUT', '/v1/payments/providers/{id}'],
  updateSetting: ['POST', '/v1/settings/admin/config'],
  updateUser: ['PUT', '/v1/users/{id}'],
}

export function createClient(options: ClientOptions): Client {
  return makeClient<Operations>(routes, options)
}
