// Generated from the endpoints by `npm run generate:contract`. Do not edit.
import { type Client as ClientOf, type ClientOptions, makeClient, type Route } from './http-client.ts'

export { ApiError } from './http-client.ts'

export interface Operations {
  /** Accept a mission */
  acceptMission: {
    params: undefined
    query: undefined
    body: {
      mission_code: string
    }
    response: {
      success: true
      data: {
        mission_accepted: true
        mission_id: number
        due_date: string
        message: string
      }
    }
  }
  /** Add a achievement; one that nobody could ever meet is refused, with the fields that are wrong */
  addAchievementRule: {
    params: undefined
    query: undefined
    body: {
      code: string
      name: {
        es: string
        en: string
      }
      description: {
        es: string
        en: string
      }
      category: string
      difficulty: "bronze" | "silver" | "gold" | "platinum"
      icon_url: string
      criteria: Array<{
        counter: "actions"
        action: string
        at_least: number
      } | {
        counter: "actions_with"
        action: string
        field: string
        value: string
        at_least: number
      } | {
        counter: "different"
        action: string
        field: string
        at_least: number
      } | {
        counter: "sum"
        action: string
        field: string
        at_least: number
      } | {
        counter: "action_days"
        action: string
        at_least: number
      } | {
        counter: "actions_between"
        action: string
        from: number
        to: number
        at_least: number
      } | {
        counter: "in_event"
        event: string
        at_least: number
      } | {
        counter: "streak"
        streak: string
        at_least: number
      } | {
        counter: "level"
        at_least: number
      } | {
        counter: "xp"
        at_least: number
      } | {
        counter: "active_days"
        at_least: number
      } | {
        counter: "weekends"
        at_least: number
      } | {
        counter: "missions"
        at_least: number
      } | {
        counter: "prestige"
        at_least: number
      }>
      reward_lumis: number
      reward_xp: number
      unlock: {
        es: string
        en: string
      } | null
      hidden: boolean
      active: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          category: string
          difficulty: "bronze" | "silver" | "gold" | "platinum"
          icon_url: string
          criteria: Array<{
            counter: "actions"
            action: string
            at_least: number
          } | {
            counter: "actions_with"
            action: string
            field: string
            value: string
            at_least: number
          } | {
            counter: "different"
            action: string
            field: string
            at_least: number
          } | {
            counter: "sum"
            action: string
            field: string
            at_least: number
          } | {
            counter: "action_days"
            action: string
            at_least: number
          } | {
            counter: "actions_between"
            action: string
            from: number
            to: number
            at_least: number
          } | {
            counter: "in_event"
            event: string
            at_least: number
          } | {
            counter: "streak"
            streak: string
            at_least: number
          } | {
            counter: "level"
            at_least: number
          } | {
            counter: "xp"
            at_least: number
          } | {
            counter: "active_days"
            at_least: number
          } | {
            counter: "weekends"
            at_least: number
          } | {
            counter: "missions"
            at_least: number
          } | {
            counter: "prestige"
            at_least: number
          }>
          reward_lumis: number
          reward_xp: number
          unlock: {
            es: string
            en: string
          } | null
          hidden: boolean
          active: boolean
        }
      }
    }
  }
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
  /** Add a board; one that nobody could ever meet is refused, with the fields that are wrong */
  addBoardRule: {
    params: undefined
    query: undefined
    body: {
      code: string
      name: {
        es: string
        en: string
      }
      metric: "actions" | "lumis" | "xp" | "days" | "streak"
      actions: Array<string>
      streak: string | null
      period: "day" | "week" | "month"
      close_after_minutes: number
      prizes: Array<{
        from: number
        to: number | null
        lumis: number
        unlock: {
          es: string
          en: string
        } | null
      }>
      active: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          metric: "actions" | "lumis" | "xp" | "days" | "streak"
          actions: Array<string>
          streak: string | null
          period: "day" | "week" | "month"
          close_after_minutes: number
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
    }
  }
  /** Add a combo; one that nobody could ever meet is refused, with the fields that are wrong */
  addComboRule: {
    params: undefined
    query: undefined
    body: {
      code: string
      name: {
        es: string
        en: string
      }
      description: {
        es: string
        en: string
      }
      type: "sequential" | "simultaneous" | "time_window"
      steps: Array<{
        action: string | null
        description: {
          es: string
          en: string
        }
      }>
      window_hours: number
      weekdays: Array<number>
      multiplier: number
      bonus_lumis: number
      unlock: {
        es: string
        en: string
      } | null
      min_level: number
      starts_at: string | null
      ends_at: string | null
      active: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "sequential" | "simultaneous" | "time_window"
          steps: Array<{
            action: string | null
            description: {
              es: string
              en: string
            }
          }>
          window_hours: number
          weekdays: Array<number>
          multiplier: number
          bonus_lumis: number
          unlock: {
            es: string
            en: string
          } | null
          min_level: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }
      }
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
  /** Add a event; one that nobody could ever meet is refused, with the fields that are wrong */
  addEventRule: {
    params: undefined
    query: undefined
    body: {
      code: string
      name: {
        es: string
        en: string
      }
      description: {
        es: string
        en: string
      }
      type: "daily" | "flash" | "seasonal" | "tournament"
      schedule: {
        kind: "window"
        starts_at: string
        ends_at: string
      } | {
        kind: "recurring"
        weekdays: Array<number>
        days_of_month: Array<number>
        from: string
        to: string
      }
      target_actions: Array<string>
      multiplier: number
      bonus_lumis: number
      daily_cap: number | null
      requires_join: boolean
      segment: string | null
      prizes: Array<{
        from: number
        to: number | null
        lumis: number
        unlock: {
          es: string
          en: string
        } | null
      }>
      active: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "daily" | "flash" | "seasonal" | "tournament"
          schedule: {
            kind: "window"
            starts_at: string
            ends_at: string
          } | {
            kind: "recurring"
            weekdays: Array<number>
            days_of_month: Array<number>
            from: string
            to: string
          }
          target_actions: Array<string>
          multiplier: number
          bonus_lumis: number
          daily_cap: number | null
          requires_join: boolean
          segment: string | null
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
    }
  }
  /** Add a type of action; limits that nobody could reach are refused */
  addGameActionType: {
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
      game: {
        name?: {
          es: string
          en: string
        } | null
        category: string
        base_lumis: number
        base_xp: number
        cooldown_seconds: number
        daily_cap: number | null
        weekly_cap: number | null
        counted_fields: Array<string>
      }
    }
    response: {
      success: true
      data: {
        action_type: {
          id: number
          name: string
          description: string | null
          points_per_event: number
          active: boolean
          self_reportable: boolean
          unique_by: Array<string>
          accepted_values: Record<string, Array<string>>
          built_in: boolean
          game: {
            name: {
              es: string
              en: string
            } | null
            category: string
            base_lumis: number
            base_xp: number
            cooldown_seconds: number
            daily_cap: number | null
            weekly_cap: number | null
            counted_fields: Array<string>
          }
        }
      }
    }
  }
  /** Add a level; one that nobody could ever meet is refused, with the fields that are wrong */
  addLevelRule: {
    params: undefined
    query: undefined
    body: {
      number: number
      name: {
        es: string
        en: string
      }
      color: string
      icon_url: string
      min_xp: number
      lumis_multiplier: number
      daily_missions_limit: number
      freeze_tokens_per_week: number
      special_events: boolean
      reward_lumis: number
      benefits: Array<{
        es: string
        en: string
      }>
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          number: number
          name: {
            es: string
            en: string
          }
          color: string
          icon_url: string
          min_xp: number
          lumis_multiplier: number
          daily_missions_limit: number
          freeze_tokens_per_week: number
          special_events: boolean
          reward_lumis: number
          benefits: Array<{
            es: string
            en: string
          }>
        }
      }
    }
  }
  /** Add a mission; one that nobody could ever meet is refused, with the fields that are wrong */
  addMissionRule: {
    params: undefined
    query: undefined
    body: {
      code: string
      name: {
        es: string
        en: string
      }
      type: "daily" | "weekly" | "monthly" | "special"
      difficulty: "easy" | "medium" | "hard"
      actions: Array<string>
      conditions: Array<{
        field: string
        is?: Array<string | number | boolean>
        at_least?: number
        at_most?: number
      }>
      measure: "actions" | "days" | {
        sum_of: string
      }
      target: number
      reward_lumis: number
      reward_xp: number
      bonus_multiplier: number
      min_level: number
      duration_days: number
      starts_at: string | null
      ends_at: string | null
      active: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          type: "daily" | "weekly" | "monthly" | "special"
          difficulty: "easy" | "medium" | "hard"
          actions: Array<string>
          conditions: Array<{
            field: string
            is?: Array<string | number | boolean>
            at_least?: number
            at_most?: number
          }>
          measure: "actions" | "days" | {
            sum_of: string
          }
          target: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          min_level: number
          duration_days: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }
      }
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
  /** Add a segment; one that nobody could ever meet is refused, with the fields that are wrong */
  addSegmentRule: {
    params: undefined
    query: undefined
    body: {
      code: string
      name: {
        es: string
        en: string
      }
      min_level: number
      min_active_days: number
      special: boolean
      active: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          min_level: number
          min_active_days: number
          special: boolean
          active: boolean
        }
      }
    }
  }
  /** Add a streak; one that nobody could ever meet is refused, with the fields that are wrong */
  addStreakRule: {
    params: undefined
    query: undefined
    body: {
      code: string
      name: {
        es: string
        en: string
      }
      actions: Array<string>
      period: "day" | "week"
      multipliers: Array<{
        at: number
        factor: number
      }>
      milestones: Array<{
        at: number
        lumis: number
        unlock: {
          es: string
          en: string
        } | null
      }>
      active: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          actions: Array<string>
          period: "day" | "week"
          multipliers: Array<{
            at: number
            factor: number
          }>
          milestones: Array<{
            at: number
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
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
  /** Change a achievement; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeAchievementRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      code?: string
      name?: {
        es: string
        en: string
      }
      description?: {
        es: string
        en: string
      }
      category?: string
      difficulty?: "bronze" | "silver" | "gold" | "platinum"
      icon_url?: string
      criteria?: Array<{
        counter: "actions"
        action: string
        at_least: number
      } | {
        counter: "actions_with"
        action: string
        field: string
        value: string
        at_least: number
      } | {
        counter: "different"
        action: string
        field: string
        at_least: number
      } | {
        counter: "sum"
        action: string
        field: string
        at_least: number
      } | {
        counter: "action_days"
        action: string
        at_least: number
      } | {
        counter: "actions_between"
        action: string
        from: number
        to: number
        at_least: number
      } | {
        counter: "in_event"
        event: string
        at_least: number
      } | {
        counter: "streak"
        streak: string
        at_least: number
      } | {
        counter: "level"
        at_least: number
      } | {
        counter: "xp"
        at_least: number
      } | {
        counter: "active_days"
        at_least: number
      } | {
        counter: "weekends"
        at_least: number
      } | {
        counter: "missions"
        at_least: number
      } | {
        counter: "prestige"
        at_least: number
      }>
      reward_lumis?: number
      reward_xp?: number
      unlock?: {
        es: string
        en: string
      } | null
      hidden?: boolean
      active?: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          category: string
          difficulty: "bronze" | "silver" | "gold" | "platinum"
          icon_url: string
          criteria: Array<{
            counter: "actions"
            action: string
            at_least: number
          } | {
            counter: "actions_with"
            action: string
            field: string
            value: string
            at_least: number
          } | {
            counter: "different"
            action: string
            field: string
            at_least: number
          } | {
            counter: "sum"
            action: string
            field: string
            at_least: number
          } | {
            counter: "action_days"
            action: string
            at_least: number
          } | {
            counter: "actions_between"
            action: string
            from: number
            to: number
            at_least: number
          } | {
            counter: "in_event"
            event: string
            at_least: number
          } | {
            counter: "streak"
            streak: string
            at_least: number
          } | {
            counter: "level"
            at_least: number
          } | {
            counter: "xp"
            at_least: number
          } | {
            counter: "active_days"
            at_least: number
          } | {
            counter: "weekends"
            at_least: number
          } | {
            counter: "missions"
            at_least: number
          } | {
            counter: "prestige"
            at_least: number
          }>
          reward_lumis: number
          reward_xp: number
          unlock: {
            es: string
            en: string
          } | null
          hidden: boolean
          active: boolean
        }
      }
    }
  }
  /** Change a board; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeBoardRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      code?: string
      name?: {
        es: string
        en: string
      }
      metric?: "actions" | "lumis" | "xp" | "days" | "streak"
      actions?: Array<string>
      streak?: string | null
      period?: "day" | "week" | "month"
      close_after_minutes?: number
      prizes?: Array<{
        from: number
        to: number | null
        lumis: number
        unlock: {
          es: string
          en: string
        } | null
      }>
      active?: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          metric: "actions" | "lumis" | "xp" | "days" | "streak"
          actions: Array<string>
          streak: string | null
          period: "day" | "week" | "month"
          close_after_minutes: number
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
    }
  }
  /** Change a combo; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeComboRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      code?: string
      name?: {
        es: string
        en: string
      }
      description?: {
        es: string
        en: string
      }
      type?: "sequential" | "simultaneous" | "time_window"
      steps?: Array<{
        action: string | null
        description: {
          es: string
          en: string
        }
      }>
      window_hours?: number
      weekdays?: Array<number>
      multiplier?: number
      bonus_lumis?: number
      unlock?: {
        es: string
        en: string
      } | null
      min_level?: number
      starts_at?: string | null
      ends_at?: string | null
      active?: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "sequential" | "simultaneous" | "time_window"
          steps: Array<{
            action: string | null
            description: {
              es: string
              en: string
            }
          }>
          window_hours: number
          weekdays: Array<number>
          multiplier: number
          bonus_lumis: number
          unlock: {
            es: string
            en: string
          } | null
          min_level: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }
      }
    }
  }
  /** Change a event; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeEventRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      code?: string
      name?: {
        es: string
        en: string
      }
      description?: {
        es: string
        en: string
      }
      type?: "daily" | "flash" | "seasonal" | "tournament"
      schedule?: {
        kind: "window"
        starts_at: string
        ends_at: string
      } | {
        kind: "recurring"
        weekdays: Array<number>
        days_of_month: Array<number>
        from: string
        to: string
      }
      target_actions?: Array<string>
      multiplier?: number
      bonus_lumis?: number
      daily_cap?: number | null
      requires_join?: boolean
      segment?: string | null
      prizes?: Array<{
        from: number
        to: number | null
        lumis: number
        unlock: {
          es: string
          en: string
        } | null
      }>
      active?: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "daily" | "flash" | "seasonal" | "tournament"
          schedule: {
            kind: "window"
            starts_at: string
            ends_at: string
          } | {
            kind: "recurring"
            weekdays: Array<number>
            days_of_month: Array<number>
            from: string
            to: string
          }
          target_actions: Array<string>
          multiplier: number
          bonus_lumis: number
          daily_cap: number | null
          requires_join: boolean
          segment: string | null
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
    }
  }
  /** Change a type of action and what it is worth; what is absent stays. A name that rules use is kept */
  changeGameActionType: {
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
      game?: {
        name?: {
          es: string
          en: string
        } | null
        category?: string
        base_lumis?: number
        base_xp?: number
        cooldown_seconds?: number
        daily_cap?: number | null
        weekly_cap?: number | null
        counted_fields?: Array<string>
      }
    }
    response: {
      success: true
      data: {
        action_type: {
          id: number
          name: string
          description: string | null
          points_per_event: number
          active: boolean
          self_reportable: boolean
          unique_by: Array<string>
          accepted_values: Record<string, Array<string>>
          built_in: boolean
          game: {
            name: {
              es: string
              en: string
            } | null
            category: string
            base_lumis: number
            base_xp: number
            cooldown_seconds: number
            daily_cap: number | null
            weekly_cap: number | null
            counted_fields: Array<string>
          }
        }
      }
    }
  }
  /** Change a level; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeLevelRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      number?: number
      name?: {
        es: string
        en: string
      }
      color?: string
      icon_url?: string
      min_xp?: number
      lumis_multiplier?: number
      daily_missions_limit?: number
      freeze_tokens_per_week?: number
      special_events?: boolean
      reward_lumis?: number
      benefits?: Array<{
        es: string
        en: string
      }>
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          number: number
          name: {
            es: string
            en: string
          }
          color: string
          icon_url: string
          min_xp: number
          lumis_multiplier: number
          daily_missions_limit: number
          freeze_tokens_per_week: number
          special_events: boolean
          reward_lumis: number
          benefits: Array<{
            es: string
            en: string
          }>
        }
      }
    }
  }
  /** Change a mission; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeMissionRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      code?: string
      name?: {
        es: string
        en: string
      }
      type?: "daily" | "weekly" | "monthly" | "special"
      difficulty?: "easy" | "medium" | "hard"
      actions?: Array<string>
      conditions?: Array<{
        field: string
        is?: Array<string | number | boolean>
        at_least?: number
        at_most?: number
      }>
      measure?: "actions" | "days" | {
        sum_of: string
      }
      target?: number
      reward_lumis?: number
      reward_xp?: number
      bonus_multiplier?: number
      min_level?: number
      duration_days?: number
      starts_at?: string | null
      ends_at?: string | null
      active?: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          type: "daily" | "weekly" | "monthly" | "special"
          difficulty: "easy" | "medium" | "hard"
          actions: Array<string>
          conditions: Array<{
            field: string
            is?: Array<string | number | boolean>
            at_least?: number
            at_most?: number
          }>
          measure: "actions" | "days" | {
            sum_of: string
          }
          target: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          min_level: number
          duration_days: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }
      }
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
  /** Change a segment; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeSegmentRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      code?: string
      name?: {
        es: string
        en: string
      }
      min_level?: number
      min_active_days?: number
      special?: boolean
      active?: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          min_level: number
          min_active_days: number
          special: boolean
          active: boolean
        }
      }
    }
  }
  /** Change a streak; what is absent stays, and its code (of a level: its number) cannot be changed */
  changeStreakRule: {
    params: {
      id: number
    }
    query: undefined
    body: {
      code?: string
      name?: {
        es: string
        en: string
      }
      actions?: Array<string>
      period?: "day" | "week"
      multipliers?: Array<{
        at: number
        factor: number
      }>
      milestones?: Array<{
        at: number
        lumis: number
        unlock: {
          es: string
          en: string
        } | null
      }>
      active?: boolean
    }
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          actions: Array<string>
          period: "day" | "week"
          multipliers: Array<{
            at: number
            factor: number
          }>
          milestones: Array<{
            at: number
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
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
  /** Claim the reward of an unlocked achievement */
  claimAchievement: {
    params: undefined
    query: undefined
    body: {
      achievement_id: number
    }
    response: {
      success: true
      data: {
        achievement_claimed: true
        achievement_name: string
        lumis_earned: number
        xp_earned: number
        special_unlock: string | null
        new_lumis_balance: number
        achievement_unlocked: {
          achievement_id: number
          achievement_code: string
          achievement_name: string
        } | null
        level_reached: {
          from: number
          to: number
          name: string
          lumis: number
        } | null
      }
    }
  }
  /** Claim the reward of a completed mission */
  claimMission: {
    params: undefined
    query: undefined
    body: {
      mission_id: number
    }
    response: {
      success: true
      data: {
        reward_claimed: true
        lumis_earned: number
        bonus_earned: number
        xp_earned: number
        new_lumis_balance: number
        achievement_unlocked: {
          achievement_id: number
          achievement_code: string
          achievement_name: string
        } | null
        level_reached: {
          from: number
          to: number
          name: string
          lumis: number
        } | null
      }
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
  /** Why a figure is what it is: `ledger` (number of a Lümis line), `action` (number), `streak` (`<code>:<day>`), `rank` (`<board>` or `<board>:<first day>`), `event` (`<number>` or `<number>:<start in milliseconds>`) */
  explain: {
    params: {
      kind: "ledger" | "action" | "streak" | "rank" | "event"
      id: string
    }
    query: {
      user_id?: number
    }
    body: undefined
    response: {
      success: true
      data: {
        kind: "ledger" | "action" | "streak" | "rank" | "event"
        id: string
        text: string
        steps: Array<{
          label: string
          operation: "start" | "times" | "plus" | "minus" | "equals" | "note"
          value: number | null
          result: number | null
        }>
        inputs: {
          action_id: number
          action: string
          occurred_at: string
          received_at: string
          channel: string
          channel_name: string
          metadata: Record<string, unknown> | null
          zone: string | null
          local_day: string
          rules_version: number
        } | null
        corrections: Array<{
          transfer_id: number | null
          was: number
          is: number
          occurred_at: string | null
          because_of: string | null
        }>
      }
    }
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
  /** Give a member Lümis, XP or freeze tokens */
  grant: {
    params: {
      user_id: number
    }
    query: undefined
    body: {
      lumis?: number
      xp?: number
      freeze_tokens?: number
      reason: string
    }
    response: {
      success: true
      data: {
        action_id: number
        user_id: number
        lumis_granted: number
        xp_granted: number
        freeze_tokens_granted: number
        reason: string
        lumis_earned: number
        new_lumis_balance: number
        current_xp: number
        level: {
          from: number
          to: number
          name: string
          reward_lumis: number
        }
        achievements: Array<{
          achievement_id: number
          achievement_code: string
          achievement_name: string
        }>
      }
    }
  }
  /** Join an event that requires registration */
  joinTemporaryEvent: {
    params: undefined
    query: undefined
    body: {
      event_id: number
    }
    response: {
      success: true
      data: {
        joined_event: true
        event_name: string
        participation_id: number
        message: string
        start_date: string
        end_date: string
      }
    }
  }
  /** The achievements of the game as they are kept, those that are switched off included */
  listAchievementRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          category: string
          difficulty: "bronze" | "silver" | "gold" | "platinum"
          icon_url: string
          criteria: Array<{
            counter: "actions"
            action: string
            at_least: number
          } | {
            counter: "actions_with"
            action: string
            field: string
            value: string
            at_least: number
          } | {
            counter: "different"
            action: string
            field: string
            at_least: number
          } | {
            counter: "sum"
            action: string
            field: string
            at_least: number
          } | {
            counter: "action_days"
            action: string
            at_least: number
          } | {
            counter: "actions_between"
            action: string
            from: number
            to: number
            at_least: number
          } | {
            counter: "in_event"
            event: string
            at_least: number
          } | {
            counter: "streak"
            streak: string
            at_least: number
          } | {
            counter: "level"
            at_least: number
          } | {
            counter: "xp"
            at_least: number
          } | {
            counter: "active_days"
            at_least: number
          } | {
            counter: "weekends"
            at_least: number
          } | {
            counter: "missions"
            at_least: number
          } | {
            counter: "prestige"
            at_least: number
          }>
          reward_lumis: number
          reward_xp: number
          unlock: {
            es: string
            en: string
          } | null
          hidden: boolean
          active: boolean
        }>
      }
    }
  }
  /** The member's achievements, and those still locked */
  listAchievements: {
    params: undefined
    query: {
      category?: string
      status?: "unlocked" | "locked" | "claimed" | "unclaimed"
    }
    body: undefined
    response: {
      success: true
      data: {
        unlocked_achievements: Array<{
          achievement_id: number
          achievement_code: string
          achievement_name: string
          description: string
          category: string
          difficulty: "bronze" | "silver" | "gold" | "platinum"
          icon_url: string
          reward_lumis: number
          reward_xp: number
          special_unlock: string | null
          is_hidden: boolean
          unlocked_at: string
          is_claimed: boolean
          claimed_at: string | null
          progress_at_unlock: Record<string, number>
        }>
        locked_achievements: Array<{
          achievement_id: number
          achievement_code: string
          achievement_name: string
          description: string
          category: string
          difficulty: "bronze" | "silver" | "gold" | "platinum"
          icon_url: string
          reward_lumis: number
          reward_xp: number
          special_unlock: string | null
          is_hidden: boolean
          current_progress: number
          required_progress: number
        }>
        categories: Record<string, {
          unlocked: number
          total: number
        }>
        completion_percentage: number
        unclaimed_rewards: number
      }
    }
  }
  /** What the types of actions are called in the language of the caller */
  listActionNames: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        names: Array<{
          action: string
          name: string
        }>
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
  /** The member's combos, and those that can be started */
  listActiveCombos: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        active_combos: Array<{
          combo_id: number
          combo_code: string
          combo_name: string
          combo_type: "sequential" | "simultaneous" | "time_window"
          description: string
          status: "active" | "completed" | "expired"
          current_step: number
          steps_required: number
          time_remaining: string
          started_at: string
          expires_at: string
          completed_at: string | null
          steps_completed: Array<{
            step: number
            action: string
            completed_at: string
          }>
          next_step: {
            action: string | null
            description: string
          } | null
          steps: Array<{
            action: string | null
            description: string
            done: boolean
            completed_by: string | null
            completed_at: string | null
          }>
          reward: {
            multiplier: number
            bonus_lumis: number
            special_unlock: string | null
          }
        }>
        available_combos: Array<{
          combo_code: string
          combo_name: string
          combo_type: "sequential" | "simultaneous" | "time_window"
          description: string
          reward_preview: string
          can_start: boolean
          steps_required: number
          window_hours: number
          weekdays: Array<number>
          requirements: string | null
        }>
        recent_combos: Array<{
          combo_id: number
          combo_code: string
          combo_name: string
          combo_type: "sequential" | "simultaneous" | "time_window"
          description: string
          status: "active" | "completed" | "expired"
          current_step: number
          steps_required: number
          time_remaining: string
          started_at: string
          expires_at: string
          completed_at: string | null
          steps_completed: Array<{
            step: number
            action: string
            completed_at: string
          }>
          next_step: {
            action: string | null
            description: string
          } | null
          steps: Array<{
            action: string | null
            description: string
            done: boolean
            completed_by: string | null
            completed_at: string | null
          }>
          reward: {
            multiplier: number
            bonus_lumis: number
            special_unlock: string | null
          }
        }>
      }
    }
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
  /** The boards of the game as they are kept, those that are switched off included */
  listBoardRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          metric: "actions" | "lumis" | "xp" | "days" | "streak"
          actions: Array<string>
          streak: string | null
          period: "day" | "week" | "month"
          close_after_minutes: number
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }>
      }
    }
  }
  /** The combos of the game as they are kept, those that are switched off included */
  listComboRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "sequential" | "simultaneous" | "time_window"
          steps: Array<{
            action: string | null
            description: {
              es: string
              en: string
            }
          }>
          window_hours: number
          weekdays: Array<number>
          multiplier: number
          bonus_lumis: number
          unlock: {
            es: string
            en: string
          } | null
          min_level: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }>
      }
    }
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
  /** Running periods of boards and events, and closed ones with what became of their prizes */
  listContestPeriods: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      success: true
      data: {
        open: Array<{
          code: string
          kind: "board" | "event"
          period: string
          ends_at: string
          participants: number
          closes_at: string
        }>
        closed: {
          items: Array<{
            code: string
            kind: "board" | "event"
            period: string
            ends_at: string
            participants: number
            closed_at: string
            paid_at: string | null
          }>
          total: number
          page: number
          limit: number
          total_pages: number
        }
      }
    }
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
  /** The events of the game as they are kept, those that are switched off included */
  listEventRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "daily" | "flash" | "seasonal" | "tournament"
          schedule: {
            kind: "window"
            starts_at: string
            ends_at: string
          } | {
            kind: "recurring"
            weekdays: Array<number>
            days_of_month: Array<number>
            from: string
            to: string
          }
          target_actions: Array<string>
          multiplier: number
          bonus_lumis: number
          daily_cap: number | null
          requires_join: boolean
          segment: string | null
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }>
      }
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
  /** The types of actions and what they are worth in the game */
  listGameActionTypes: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        action_types: Array<{
          id: number
          name: string
          description: string | null
          points_per_event: number
          active: boolean
          self_reportable: boolean
          unique_by: Array<string>
          accepted_values: Record<string, Array<string>>
          built_in: boolean
          game: {
            name: {
              es: string
              en: string
            } | null
            category: string
            base_lumis: number
            base_xp: number
            cooldown_seconds: number
            daily_cap: number | null
            weekly_cap: number | null
            counted_fields: Array<string>
          }
        }>
      }
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
  /** The final places of the caller, and the best of them */
  listLeaderboardHistory: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      success: true
      data: {
        user_history: Array<{
          period: string
          leaderboard_type: string
          leaderboard_name: string
          kind: "board" | "event"
          final_rank: number
          final_score: number
          participants: number
          reward_earned: string | null
        }>
        best_performances: {
          highest_rank: number | null
          best_leaderboard: string | null
          best_leaderboard_name: string | null
          total_rewards_earned: string
        }
        total: number
        page: number
        limit: number
      }
    }
  }
  /** The boards that there are, with the place of the caller on each */
  listLeaderboards: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: Array<{
        leaderboard_type: string
        leaderboard_name: string
        metric: string
        actions: Array<string>
        period: "day" | "week" | "month"
        ends_at: string
        time_remaining: string
        user_rank: number | null
      }>
    }
  }
  /** The levels of the game as they are kept, those that are switched off included */
  listLevelRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          number: number
          name: {
            es: string
            en: string
          }
          color: string
          icon_url: string
          min_xp: number
          lumis_multiplier: number
          daily_missions_limit: number
          freeze_tokens_per_week: number
          special_events: boolean
          reward_lumis: number
          benefits: Array<{
            es: string
            en: string
          }>
        }>
      }
    }
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
  /** Actions of a member, newest first */
  listMemberActions: {
    params: {
      user_id: number
    }
    query: {
      page?: number
      limit?: number
      action?: string
      from?: string
      to?: string
    }
    body: undefined
    response: {
      success: true
      data: {
        items: Array<{
          action_id: number
          action: string
          action_name: string
          kind: "action" | "command"
          occurred_at: string
          received_at: string
          local_day: string
          channel: string
          lumis_earned: number
          xp_earned: number
          corrected: boolean
          limit: "cooldown" | "daily_cap" | "weekly_cap" | "duplicate" | null
          limit_reason: string | null
          caused_by: number | null
        }>
        total: number
        page: number
        limit: number
        total_pages: number
      }
    }
  }
  /** Lümis of a member line by line, newest first */
  listMemberLumis: {
    params: {
      user_id: number
    }
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      success: true
      data: {
        items: Array<{
          id: number
          amount: number
          reason: string
          reason_text: string
          reference_text: string
          occurred_at: string
          balance_after: number
        }>
        total: number
        page: number
        limit: number
        total_pages: number
      }
    }
  }
  /** The missions of the game as they are kept, those that are switched off included */
  listMissionRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          type: "daily" | "weekly" | "monthly" | "special"
          difficulty: "easy" | "medium" | "hard"
          actions: Array<string>
          conditions: Array<{
            field: string
            is?: Array<string | number | boolean>
            at_least?: number
            at_most?: number
          }>
          measure: "actions" | "days" | {
            sum_of: string
          }
          target: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          min_level: number
          duration_days: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }>
      }
    }
  }
  /** The member's missions, and those that can be accepted */
  listMissions: {
    params: undefined
    query: {
      status?: "active" | "completed" | "expired" | "available"
      type?: "daily" | "weekly" | "monthly" | "special"
    }
    body: undefined
    response: {
      success: true
      data: {
        active_missions: Array<{
          mission_id: number
          mission_code: string
          mission_name: string
          mission_type: "daily" | "weekly" | "monthly" | "special"
          current_progress: number
          target_count: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          assigned_date: string
          due_date: string
          difficulty: "easy" | "medium" | "hard"
          progress_percentage: number
          status: "active" | "completed" | "claimed" | "expired"
          completed_at: string | null
          can_claim: boolean
        }>
        available_missions: Array<{
          mission_code: string
          mission_name: string
          mission_type: "daily" | "weekly" | "monthly" | "special"
          target_count: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          difficulty: "easy" | "medium" | "hard"
          duration_days: number
          requirements: string | null
          can_accept: boolean
        }>
        completed_missions: Array<{
          mission_id: number
          mission_code: string
          mission_name: string
          mission_type: "daily" | "weekly" | "monthly" | "special"
          current_progress: number
          target_count: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          assigned_date: string
          due_date: string
          difficulty: "easy" | "medium" | "hard"
          progress_percentage: number
          status: "active" | "completed" | "claimed" | "expired"
          completed_at: string | null
          can_claim: boolean
        }>
        expired_missions: Array<{
          mission_id: number
          mission_code: string
          mission_name: string
          mission_type: "daily" | "weekly" | "monthly" | "special"
          current_progress: number
          target_count: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          assigned_date: string
          due_date: string
          difficulty: "easy" | "medium" | "hard"
          progress_percentage: number
          status: "active" | "completed" | "claimed" | "expired"
          completed_at: string | null
          can_claim: boolean
        }>
        completed_today: number
        daily_missions_limit: number
      }
    }
  }
  /** Own actions, newest first */
  listMyActions: {
    params: undefined
    query: {
      page?: number
      limit?: number
      action?: string
      from?: string
      to?: string
    }
    body: undefined
    response: {
      success: true
      data: {
        items: Array<{
          action_id: number
          action: string
          action_name: string
          kind: "action" | "command"
          occurred_at: string
          received_at: string
          local_day: string
          channel: string
          lumis_earned: number
          xp_earned: number
          corrected: boolean
          limit: "cooldown" | "daily_cap" | "weekly_cap" | "duplicate" | null
          limit_reason: string | null
          caused_by: number | null
        }>
        total: number
        page: number
        limit: number
        total_pages: number
      }
    }
  }
  /** Own Lümis line by line, newest first */
  listMyLumis: {
    params: undefined
    query: {
      page?: number
      limit?: number
    }
    body: undefined
    response: {
      success: true
      data: {
        items: Array<{
          id: number
          amount: number
          reason: string
          reason_text: string
          reference_text: string
          occurred_at: string
          balance_after: number
        }>
        total: number
        page: number
        limit: number
        total_pages: number
      }
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
  /** The place of the caller on a board, and those around it */
  listNearbyRankings: {
    params: undefined
    query: {
      type: string
      period?: "current" | "previous" | "all_time"
      around?: number
    }
    body: undefined
    response: {
      success: true
      data: {
        total_participants: number
        user_position: {
          rank: number
          user_id: number
          username: string
          score: number
        } | null
        nearby_rankings: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        tie_rule: string
      }
    }
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
  /** What can be reported, and what it is worth */
  listReportableActions: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        actions: Array<{
          action: string
          description: string | null
          category: string
          base_lumis: number
          base_xp: number
          points: number
          cooldown_seconds: number
          daily_cap: number | null
          weekly_cap: number | null
          used_today: number
          used_this_week: number
          earns_now: boolean
          available_at: string | null
          unique_by: Array<string>
        }>
      }
    }
  }
  /** The segments of the game as they are kept, those that are switched off included */
  listSegmentRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          min_level: number
          min_active_days: number
          special: boolean
          active: boolean
        }>
      }
    }
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
  /** The streaks of the game as they are kept, those that are switched off included */
  listStreakRules: {
    params: undefined
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rules: Array<{
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          actions: Array<string>
          period: "day" | "week"
          multipliers: Array<{
            at: number
            factor: number
          }>
          milestones: Array<{
            at: number
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
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
  /** Temporary events: running, upcoming and ended */
  listTemporaryEvents: {
    params: undefined
    query: {
      status?: "active" | "upcoming" | "ended"
      type?: "daily" | "flash" | "seasonal" | "tournament"
    }
    body: undefined
    response: {
      success: true
      data: {
        active_events: Array<{
          event_id: number
          event_code: string
          event_name: string
          event_type: "daily" | "flash" | "seasonal" | "tournament"
          description: string
          multiplier: number
          bonus_lumis: number
          start_date: string
          end_date: string
          applicable_actions: Array<string>
          requires_join: boolean
          joined: boolean
          segment: string | null
          qualifies: boolean
          time_remaining: string
          user_participations: number
          lumis_earned_in_event: number
        }>
        upcoming_events: Array<{
          event_id: number
          event_code: string
          event_name: string
          event_type: "daily" | "flash" | "seasonal" | "tournament"
          description: string
          multiplier: number
          bonus_lumis: number
          start_date: string
          end_date: string
          applicable_actions: Array<string>
          requires_join: boolean
          joined: boolean
          segment: string | null
          qualifies: boolean
          starts_in: string
        }>
        ended_events: Array<{
          event_id: number
          event_code: string
          event_name: string
          event_type: "daily" | "flash" | "seasonal" | "tournament"
          description: string
          multiplier: number
          bonus_lumis: number
          start_date: string
          end_date: string
          applicable_actions: Array<string>
          requires_join: boolean
          joined: boolean
          segment: string | null
          qualifies: boolean
          user_participations: number
          lumis_earned_in_event: number
        }>
        user_qualifies_for: Array<string>
        segments: Array<{
          code: string
          name: string
          requirement: string
          belongs: boolean
        }>
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
  /** What a achievement would mean if it were in force now; nothing is kept */
  previewAchievementRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        code: string
        name: {
          es: string
          en: string
        }
        description: {
          es: string
          en: string
        }
        category: string
        difficulty: "bronze" | "silver" | "gold" | "platinum"
        icon_url: string
        criteria: Array<{
          counter: "actions"
          action: string
          at_least: number
        } | {
          counter: "actions_with"
          action: string
          field: string
          value: string
          at_least: number
        } | {
          counter: "different"
          action: string
          field: string
          at_least: number
        } | {
          counter: "sum"
          action: string
          field: string
          at_least: number
        } | {
          counter: "action_days"
          action: string
          at_least: number
        } | {
          counter: "actions_between"
          action: string
          from: number
          to: number
          at_least: number
        } | {
          counter: "in_event"
          event: string
          at_least: number
        } | {
          counter: "streak"
          streak: string
          at_least: number
        } | {
          counter: "level"
          at_least: number
        } | {
          counter: "xp"
          at_least: number
        } | {
          counter: "active_days"
          at_least: number
        } | {
          counter: "weekends"
          at_least: number
        } | {
          counter: "missions"
          at_least: number
        } | {
          counter: "prestige"
          at_least: number
        }>
        reward_lumis: number
        reward_xp: number
        unlock: {
          es: string
          en: string
        } | null
        hidden: boolean
        active: boolean
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
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
  /** What a board would mean if it were in force now; nothing is kept */
  previewBoardRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        code: string
        name: {
          es: string
          en: string
        }
        metric: "actions" | "lumis" | "xp" | "days" | "streak"
        actions: Array<string>
        streak: string | null
        period: "day" | "week" | "month"
        close_after_minutes: number
        prizes: Array<{
          from: number
          to: number | null
          lumis: number
          unlock: {
            es: string
            en: string
          } | null
        }>
        active: boolean
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
    }
  }
  /** What a combo would mean if it were in force now; nothing is kept */
  previewComboRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        code: string
        name: {
          es: string
          en: string
        }
        description: {
          es: string
          en: string
        }
        type: "sequential" | "simultaneous" | "time_window"
        steps: Array<{
          action: string | null
          description: {
            es: string
            en: string
          }
        }>
        window_hours: number
        weekdays: Array<number>
        multiplier: number
        bonus_lumis: number
        unlock: {
          es: string
          en: string
        } | null
        min_level: number
        starts_at: string | null
        ends_at: string | null
        active: boolean
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
    }
  }
  /** What a event would mean if it were in force now; nothing is kept */
  previewEventRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        code: string
        name: {
          es: string
          en: string
        }
        description: {
          es: string
          en: string
        }
        type: "daily" | "flash" | "seasonal" | "tournament"
        schedule: {
          kind: "window"
          starts_at: string
          ends_at: string
        } | {
          kind: "recurring"
          weekdays: Array<number>
          days_of_month: Array<number>
          from: string
          to: string
        }
        target_actions: Array<string>
        multiplier: number
        bonus_lumis: number
        daily_cap: number | null
        requires_join: boolean
        segment: string | null
        prizes: Array<{
          from: number
          to: number | null
          lumis: number
          unlock: {
            es: string
            en: string
          } | null
        }>
        active: boolean
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
    }
  }
  /** What a type of action would mean if it were in force now; nothing is kept */
  previewGameActionType: {
    params: undefined
    query: undefined
    body: {
      rule: {
        name: string
        description?: string | null
        points_per_event?: number
        active?: boolean
        self_reportable?: boolean
        unique_by?: Array<string>
        accepted_values?: Record<string, Array<string>>
        game: {
          name?: {
            es: string
            en: string
          } | null
          category: string
          base_lumis: number
          base_xp: number
          cooldown_seconds: number
          daily_cap: number | null
          weekly_cap: number | null
          counted_fields: Array<string>
        }
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
    }
  }
  /** What a level would mean if it were in force now; nothing is kept */
  previewLevelRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        number: number
        name: {
          es: string
          en: string
        }
        color: string
        icon_url: string
        min_xp: number
        lumis_multiplier: number
        daily_missions_limit: number
        freeze_tokens_per_week: number
        special_events: boolean
        reward_lumis: number
        benefits: Array<{
          es: string
          en: string
        }>
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
    }
  }
  /** What a mission would mean if it were in force now; nothing is kept */
  previewMissionRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        code: string
        name: {
          es: string
          en: string
        }
        type: "daily" | "weekly" | "monthly" | "special"
        difficulty: "easy" | "medium" | "hard"
        actions: Array<string>
        conditions: Array<{
          field: string
          is?: Array<string | number | boolean>
          at_least?: number
          at_most?: number
        }>
        measure: "actions" | "days" | {
          sum_of: string
        }
        target: number
        reward_lumis: number
        reward_xp: number
        bonus_multiplier: number
        min_level: number
        duration_days: number
        starts_at: string | null
        ends_at: string | null
        active: boolean
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
    }
  }
  /** What a segment would mean if it were in force now; nothing is kept */
  previewSegmentRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        code: string
        name: {
          es: string
          en: string
        }
        min_level: number
        min_active_days: number
        special: boolean
        active: boolean
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
    }
  }
  /** What a streak would mean if it were in force now; nothing is kept */
  previewStreakRule: {
    params: undefined
    query: undefined
    body: {
      rule: {
        code: string
        name: {
          es: string
          en: string
        }
        actions: Array<string>
        period: "day" | "week"
        multipliers: Array<{
          at: number
          factor: number
        }>
        milestones: Array<{
          at: number
          lumis: number
          unlock: {
            es: string
            en: string
          } | null
        }>
        active: boolean
      }
    }
    response: {
      success: true
      data: {
        text: string
        sample: number | null
        members: number | null
        levels: Array<{
          number: number
          members: number
        }>
        top: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        occurrences: Array<{
          starts_at: string
          ends_at: string
        }>
      }
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
  /** Record something that a member did; answers all that it changed */
  recordAction: {
    params: undefined
    query: undefined
    body: {
      action: string
      occurred_at?: string
      metadata?: Record<string, unknown> | null
      channel?: "mobile_app" | "whatsapp" | "web_app" | "telegram" | "api"
      user_id?: number
      external_id?: string
    }
    response: {
      success: true
      data: {
        action_id: number | null
        user_id: number
        action: string
        lumis: {
          base: number
          event: {
            event_id: number
            multiplier: number
            bonus: number
            cut: number
            without: number
          } | null
          level_multiplier: number
          streak: {
            streak_type: string
            multiplier: number
          } | null
          prestige_multiplier: number
          total: number
        } | null
        xp: {
          base: number
          event: {
            event_id: number
            multiplier: number
            bonus: number
            cut: number
            without: number
          } | null
          level_multiplier: number
          streak: {
            streak_type: string
            multiplier: number
          } | null
          prestige_multiplier: number
          total: number
        } | null
        occurred_at: string
        local_day: string
        time_zone: string
        channel: string
        duplicate_of: number | null
        lumis_earned: number
        xp_earned: number
        points_earned: number
        limit: {
          hit: "cooldown" | "daily_cap" | "weekly_cap" | "duplicate"
          reason: string
          until: string | null
          limit: number | null
        } | null
        event: {
          event_id: number
          event_code: string
          event_name: string
          multiplier: number
          bonus_lumis: number
          lumis_added: number
        } | null
        lumis_corrected: number
        new_lumis_balance: number
        current_xp: number
        level: {
          from: number
          to: number
          name: string
          reward_lumis: number
        }
        streaks: Array<{
          streak_type: string
          streak_name: string
          count: number
          kept: "started" | "continued" | "same_period"
          frozen_days: Array<string>
          lost: number | null
        }>
        missions: Array<{
          mission_id: number
          mission_code: string
          mission_name: string
          progress: number
          target: number
          completed: boolean
        }>
        achievements: Array<{
          achievement_id: number
          achievement_code: string
          achievement_name: string
        }>
        badges: Array<{
          badge_id: number
          badge_name: string
        }>
        combos: Array<{
          combo_id: number
          combo_code: string
          combo_name: string
          steps_done: number
          steps_required: number
          completed: boolean
          reward: {
            lumis: number
            multiplied: number
            bonus: number
          } | null
        }>
        boards: Array<{
          leaderboard_type: string
          period_start: string
          score_before: number
          score: number
        }>
        event_scores: Array<{
          event_id: number
          event_code: string
          start_date: string
          score_before: number
          score: number
        }>
        consequences: Array<{
          action_id: number | null
          action: string
          lumis: {
            base: number
            event: {
              event_id: number
              multiplier: number
              bonus: number
              cut: number
              without: number
            } | null
            level_multiplier: number
            streak: {
              streak_type: string
              multiplier: number
            } | null
            prestige_multiplier: number
            total: number
          } | null
          xp: {
            base: number
            event: {
              event_id: number
              multiplier: number
              bonus: number
              cut: number
              without: number
            } | null
            level_multiplier: number
            streak: {
              streak_type: string
              multiplier: number
            } | null
            prestige_multiplier: number
            total: number
          } | null
          lumis_earned: number
          xp_earned: number
          points_earned: number
        }>
        message: string
      }
    }
  }
  /** Record many actions of members at once; answers what became of each */
  recordActions: {
    params: undefined
    query: undefined
    body: {
      actions: Array<unknown>
    }
    response: {
      success: true
      data: {
        recorded: number
        repeated: number
        duplicate: number
        refused: number
        results: Array<{
          index: number
          status: "recorded" | "repeated" | "duplicate" | "refused"
          action_id: number | null
          user_id: number | null
          lumis_earned: number
          xp_earned: number
          limit: "cooldown" | "daily_cap" | "weekly_cap" | "duplicate" | null
          new_lumis_balance: number | null
          error: {
            code: string
            message: string
            fields: Array<{
              path: string
              message: string
            }>
          } | null
        }>
      }
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
  /** See what an action of a member would change, without recording it */
  rehearseAction: {
    params: undefined
    query: undefined
    body: {
      user_id: number
      action: string
      occurred_at?: string
      metadata?: Record<string, unknown> | null
    }
    response: {
      success: true
      data: {
        action_id: number | null
        user_id: number
        action: string
        lumis: {
          base: number
          event: {
            event_id: number
            multiplier: number
            bonus: number
            cut: number
            without: number
          } | null
          level_multiplier: number
          streak: {
            streak_type: string
            multiplier: number
          } | null
          prestige_multiplier: number
          total: number
        } | null
        xp: {
          base: number
          event: {
            event_id: number
            multiplier: number
            bonus: number
            cut: number
            without: number
          } | null
          level_multiplier: number
          streak: {
            streak_type: string
            multiplier: number
          } | null
          prestige_multiplier: number
          total: number
        } | null
        occurred_at: string
        local_day: string
        time_zone: string
        channel: string
        duplicate_of: number | null
        lumis_earned: number
        xp_earned: number
        points_earned: number
        limit: {
          hit: "cooldown" | "daily_cap" | "weekly_cap" | "duplicate"
          reason: string
          until: string | null
          limit: number | null
        } | null
        event: {
          event_id: number
          event_code: string
          event_name: string
          multiplier: number
          bonus_lumis: number
          lumis_added: number
        } | null
        lumis_corrected: number
        new_lumis_balance: number
        current_xp: number
        level: {
          from: number
          to: number
          name: string
          reward_lumis: number
        }
        streaks: Array<{
          streak_type: string
          streak_name: string
          count: number
          kept: "started" | "continued" | "same_period"
          frozen_days: Array<string>
          lost: number | null
        }>
        missions: Array<{
          mission_id: number
          mission_code: string
          mission_name: string
          progress: number
          target: number
          completed: boolean
        }>
        achievements: Array<{
          achievement_id: number
          achievement_code: string
          achievement_name: string
        }>
        badges: Array<{
          badge_id: number
          badge_name: string
        }>
        combos: Array<{
          combo_id: number
          combo_code: string
          combo_name: string
          steps_done: number
          steps_required: number
          completed: boolean
          reward: {
            lumis: number
            multiplied: number
            bonus: number
          } | null
        }>
        boards: Array<{
          leaderboard_type: string
          period_start: string
          score_before: number
          score: number
        }>
        event_scores: Array<{
          event_id: number
          event_code: string
          start_date: string
          score_before: number
          score: number
        }>
        consequences: Array<{
          action_id: number | null
          action: string
          lumis: {
            base: number
            event: {
              event_id: number
              multiplier: number
              bonus: number
              cut: number
              without: number
            } | null
            level_multiplier: number
            streak: {
              streak_type: string
              multiplier: number
            } | null
            prestige_multiplier: number
            total: number
          } | null
          xp: {
            base: number
            event: {
              event_id: number
              multiplier: number
              bonus: number
              cut: number
              without: number
            } | null
            level_multiplier: number
            streak: {
              streak_type: string
              multiplier: number
            } | null
            prestige_multiplier: number
            total: number
          } | null
          lumis_earned: number
          xp_earned: number
          points_earned: number
        }>
        message: string
      }
    }
  }
  /** Remove a achievement that nothing refers to; one that was in force is switched off instead */
  removeAchievementRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
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
  /** Remove a board that nothing refers to; one that was in force is switched off instead */
  removeBoardRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Remove a combo that nothing refers to; one that was in force is switched off instead */
  removeComboRule: {
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
  /** Remove a event that nothing refers to; one that was in force is switched off instead */
  removeEventRule: {
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
  /** Remove a level that nothing refers to; one that was in force is switched off instead */
  removeLevelRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Remove a mission that nothing refers to; one that was in force is switched off instead */
  removeMissionRule: {
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
  /** Remove a segment that nothing refers to; one that was in force is switched off instead */
  removeSegmentRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: undefined
  }
  /** Remove a streak that nothing refers to; one that was in force is switched off instead */
  removeStreakRule: {
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
  /** One achievement as it is kept */
  showAchievementRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          category: string
          difficulty: "bronze" | "silver" | "gold" | "platinum"
          icon_url: string
          criteria: Array<{
            counter: "actions"
            action: string
            at_least: number
          } | {
            counter: "actions_with"
            action: string
            field: string
            value: string
            at_least: number
          } | {
            counter: "different"
            action: string
            field: string
            at_least: number
          } | {
            counter: "sum"
            action: string
            field: string
            at_least: number
          } | {
            counter: "action_days"
            action: string
            at_least: number
          } | {
            counter: "actions_between"
            action: string
            from: number
            to: number
            at_least: number
          } | {
            counter: "in_event"
            event: string
            at_least: number
          } | {
            counter: "streak"
            streak: string
            at_least: number
          } | {
            counter: "level"
            at_least: number
          } | {
            counter: "xp"
            at_least: number
          } | {
            counter: "active_days"
            at_least: number
          } | {
            counter: "weekends"
            at_least: number
          } | {
            counter: "missions"
            at_least: number
          } | {
            counter: "prestige"
            at_least: number
          }>
          reward_lumis: number
          reward_xp: number
          unlock: {
            es: string
            en: string
          } | null
          hidden: boolean
          active: boolean
        }
      }
    }
  }
  /** One board as it is kept */
  showBoardRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          metric: "actions" | "lumis" | "xp" | "days" | "streak"
          actions: Array<string>
          streak: string | null
          period: "day" | "week" | "month"
          close_after_minutes: number
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
    }
  }
  /** One combo as it is kept */
  showComboRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "sequential" | "simultaneous" | "time_window"
          steps: Array<{
            action: string | null
            description: {
              es: string
              en: string
            }
          }>
          window_hours: number
          weekdays: Array<number>
          multiplier: number
          bonus_lumis: number
          unlock: {
            es: string
            en: string
          } | null
          min_level: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }
      }
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
  /** Who earned most in an event */
  showEventLeaderboard: {
    params: {
      event_id: number
    }
    query: {
      page?: number
      limit?: number
      start?: string
    }
    body: undefined
    response: {
      success: true
      data: {
        event_name: string
        user_rank: number | null
        user_score: number
        total_participants: number
        leaderboard: Array<{
          rank: number
          user_id: number
          username: string
          score: number
          actions_completed: number
        }>
        rewards: Record<string, string>
        status: "active" | "upcoming" | "ended"
        is_final: boolean
        start_date: string
        end_date: string
        tie_rule: string
      }
    }
  }
  /** One event as it is kept */
  showEventRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          description: {
            es: string
            en: string
          }
          type: "daily" | "flash" | "seasonal" | "tournament"
          schedule: {
            kind: "window"
            starts_at: string
            ends_at: string
          } | {
            kind: "recurring"
            weekdays: Array<number>
            days_of_month: Array<number>
            from: string
            to: string
          }
          target_actions: Array<string>
          multiplier: number
          bonus_lumis: number
          daily_cap: number | null
          requires_join: boolean
          segment: string | null
          prizes: Array<{
            from: number
            to: number | null
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
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
          happy_hour_ends_at: string | null
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
  /** A board: its top, the place of the caller, and those around it */
  showLeaderboard: {
    params: undefined
    query: {
      type: string
      period?: "current" | "previous" | "all_time"
      limit?: number
    }
    body: undefined
    response: {
      success: true
      data: {
        leaderboard_type: string
        leaderboard_name: string
        period: string
        period_start: string | null
        period_end: string | null
        is_final: boolean
        total_participants: number
        user_position: {
          rank: number
          user_id: number
          username: string
          score: number
        } | null
        top_rankings: Array<{
          rank: number
          user_id: number
          username: string
          score: number
          avatar_url: null
          level_name: string
          streak_bonus: string
        }>
        nearby_rankings: Array<{
          rank: number
          user_id: number
          username: string
          score: number
        }>
        rewards: Record<string, string>
        time_remaining: string | null
        tie_rule: string
      }
    }
  }
  /** One level as it is kept */
  showLevelRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          number: number
          name: {
            es: string
            en: string
          }
          color: string
          icon_url: string
          min_xp: number
          lumis_multiplier: number
          daily_missions_limit: number
          freeze_tokens_per_week: number
          special_events: boolean
          reward_lumis: number
          benefits: Array<{
            es: string
            en: string
          }>
        }
      }
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
  /** The whole game of a member as it stands now */
  showMemberGame: {
    params: {
      user_id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        username: string
        time_zone: string
        last_action_at: string | null
        dashboard: {
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
            happy_hour_ends_at: string | null
            missions_expire_soon: number
            streak_freeze_available: boolean
          }
        }
        lifetime: {
          xp: number
          lumis: number
          prestige_level: number
          best_level: number
          active_days: number
          missions_completed: number
        }
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
        auto_freeze: boolean
        missions: Array<{
          mission_id: number
          mission_code: string
          mission_name: string
          mission_type: "daily" | "weekly" | "monthly" | "special"
          current_progress: number
          target_count: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          assigned_date: string
          due_date: string
          difficulty: "easy" | "medium" | "hard"
          progress_percentage: number
          status: "active" | "completed" | "claimed" | "expired"
          completed_at: string | null
          can_claim: boolean
        }>
        achievements: Array<{
          achievement_id: number
          achievement_code: string
          achievement_name: string
          description: string
          category: string
          difficulty: "bronze" | "silver" | "gold" | "platinum"
          icon_url: string
          reward_lumis: number
          reward_xp: number
          special_unlock: string | null
          is_hidden: boolean
          unlocked_at: string
          is_claimed: boolean
          claimed_at: string | null
          progress_at_unlock: Record<string, number>
        }>
        counters: Array<{
          action: string
          total: number
          days: number
          last_day: string
        }>
      }
    }
  }
  /** One mission as it is kept */
  showMissionRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          type: "daily" | "weekly" | "monthly" | "special"
          difficulty: "easy" | "medium" | "hard"
          actions: Array<string>
          conditions: Array<{
            field: string
            is?: Array<string | number | boolean>
            at_least?: number
            at_most?: number
          }>
          measure: "actions" | "days" | {
            sum_of: string
          }
          target: number
          reward_lumis: number
          reward_xp: number
          bonus_multiplier: number
          min_level: number
          duration_days: number
          starts_at: string | null
          ends_at: string | null
          active: boolean
        }
      }
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
  /** One segment as it is kept */
  showSegmentRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          min_level: number
          min_active_days: number
          special: boolean
          active: boolean
        }
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
  /** One streak as it is kept */
  showStreakRule: {
    params: {
      id: number
    }
    query: undefined
    body: undefined
    response: {
      success: true
      data: {
        rule: {
          id: number
          code: string
          name: {
            es: string
            en: string
          }
          actions: Array<string>
          period: "day" | "week"
          multipliers: Array<{
            at: number
            factor: number
          }>
          milestones: Array<{
            at: number
            lumis: number
            unlock: {
              es: string
              en: string
            } | null
          }>
          active: boolean
        }
      }
    }
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
  /** Start a combo */
  startCombo: {
    params: undefined
    query: undefined
    body: {
      combo_code: string
    }
    response: {
      success: true
      data: {
        combo_started: true
        combo_id: number
        combo_code: string
        combo_name: string
        combo_type: "sequential" | "simultaneous" | "time_window"
        description: string
        status: "active" | "completed" | "expired"
        current_step: number
        steps_required: number
        time_remaining: string
        started_at: string
        expires_at: string
        completed_at: string | null
        steps_completed: Array<{
          step: number
          action: string
          completed_at: string
        }>
        next_step: {
          action: string | null
          description: string
        } | null
        steps: Array<{
          action: string | null
          description: string
          done: boolean
          completed_by: string | null
          completed_at: string | null
        }>
        reward: {
          multiplier: number
          bonus_lumis: number
          special_unlock: string | null
        }
      }
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
  acceptMission: ['POST', '/api/v4/gamification/missions/accept'],
  addAchievementRule: ['POST', '/api/v4/admin/gamification/achievements'],
  addActionType: ['POST', '/v1/gamification/event-types'],
  addAllowedOrigin: ['POST', '/v1/settings/allowed-origins'],
  addBadge: ['POST', '/v1/gamification/badges'],
  addBoardRule: ['POST', '/api/v4/admin/gamification/boards'],
  addComboRule: ['POST', '/api/v4/admin/gamification/combos'],
  addCompletion: ['POST', '/v1/gamification/completions'],
  addEventRule: ['POST', '/api/v4/admin/gamification/events'],
  addGameActionType: ['POST', '/api/v4/admin/gamification/action-types'],
  addLevelRule: ['POST', '/api/v4/admin/gamification/levels'],
  addMissionRule: ['POST', '/api/v4/admin/gamification/missions'],
  addPaymentMethod: ['POST', '/v1/payments/methods'],
  addProvider: ['POST', '/v1/payments/providers'],
  addSegmentRule: ['POST', '/api/v4/admin/gamification/segments'],
  addStreakRule: ['POST', '/api/v4/admin/gamification/streaks'],
  addUser: ['POST', '/v1/users'],
  adjustCredits: ['POST', '/v1/credits/adjust'],
  changeAchievementRule: ['PATCH', '/api/v4/admin/gamification/achievements/{id}'],
  changeBoardRule: ['PATCH', '/api/v4/admin/gamification/boards/{id}'],
  changeComboRule: ['PATCH', '/api/v4/admin/gamification/combos/{id}'],
  changeEventRule: ['PATCH', '/api/v4/admin/gamification/events/{id}'],
  changeGameActionType: ['PATCH', '/api/v4/admin/gamification/action-types/{id}'],
  changeLevelRule: ['PATCH', '/api/v4/admin/gamification/levels/{id}'],
  changeMissionRule: ['PATCH', '/api/v4/admin/gamification/missions/{id}'],
  changePassword: ['PUT', '/v1/auth/me/password'],
  changeSegmentRule: ['PATCH', '/api/v4/admin/gamification/segments/{id}'],
  changeStreakRule: ['PATCH', '/api/v4/admin/gamification/streaks/{id}'],
  chargeCredits: ['POST', '/v1/credits/usage'],
  checkLedger: ['GET', '/v1/credits/ledger/check'],
  claimAchievement: ['POST', '/api/v4/gamification/achievements/claim'],
  claimMission: ['POST', '/api/v4/gamification/missions/claim'],
  claimStreakReward: ['POST', '/api/v4/gamification/streaks/rewards/claim'],
  confirmPasswordReset: ['POST', '/v1/auth/password-reset/confirm'],
  createApiKey: ['POST', '/v1/integrations/api-keys'],
  createEvent: ['POST', '/v1/gamification/events'],
  createIntegration: ['POST', '/v1/integrations/'],
  deleteMe: ['DELETE', '/v1/users/me'],
  deleteUser: ['DELETE', '/v1/users/{id}'],
  endAllLogins: ['DELETE', '/v1/auth/logins'],
  endOwnLogin: ['DELETE', '/v1/auth/logins/{id}'],
  explain: ['GET', '/api/v4/gamification/why/{kind}/{id}'],
  finishGoogleLogin: ['GET', '/v1/auth/login/google/callback'],
  freezeStreak: ['POST', '/api/v4/gamification/streaks/freeze'],
  grant: ['POST', '/api/v4/admin/gamification/users/{user_id}/grants'],
  joinTemporaryEvent: ['POST', '/api/v4/gamification/events/join'],
  listAchievementRules: ['GET', '/api/v4/admin/gamification/achievements'],
  listAchievements: ['GET', '/api/v4/gamification/achievements'],
  listActionNames: ['GET', '/api/v4/gamification/actions/names'],
  listActionTypeBadges: ['GET', '/v1/gamification/event-types/{event_type_id}/badges'],
  listActionTypes: ['GET', '/v1/gamification/event-types'],
  listActiveCombos: ['GET', '/api/v4/gamification/combos/active'],
  listAllowedOrigins: ['GET', '/v1/settings/allowed-origins'],
  listApiKeyScopes: ['GET', '/v1/integrations/api-keys/scopes'],
  listApiKeys: ['GET', '/v1/integrations/api-keys'],
  listAuditEntries: ['GET', '/v1/settings/admin/audit'],
  listBadges: ['GET', '/v1/gamification/badges'],
  listBoardRules: ['GET', '/api/v4/admin/gamification/boards'],
  listComboRules: ['GET', '/api/v4/admin/gamification/combos'],
  listCompletions: ['GET', '/v1/gamification/completions'],
  listContestPeriods: ['GET', '/api/v4/admin/gamification/periods'],
  listDeliveries: ['GET', '/v1/integrations/{id}/deliveries'],
  listErrors: ['GET', '/v1/settings/admin/errors'],
  listEventRules: ['GET', '/api/v4/admin/gamification/events'],
  listEvents: ['GET', '/v1/gamification/events'],
  listExamples: ['GET', '/v1/gamification/examples'],
  listGameActionTypes: ['GET', '/api/v4/admin/gamification/action-types'],
  listIntegrations: ['GET', '/v1/integrations/'],
  listLeaderboardHistory: ['GET', '/api/v4/gamification/leaderboards/history'],
  listLeaderboards: ['GET', '/api/v4/gamification/leaderboards/types'],
  listLevelRules: ['GET', '/api/v4/admin/gamification/levels'],
  listLogins: ['GET', '/v1/auth/logins'],
  listMails: ['GET', '/v1/settings/admin/mails'],
  listMemberActions: ['GET', '/api/v4/admin/gamification/users/{user_id}/actions'],
  listMemberLumis: ['GET', '/api/v4/admin/gamification/users/{user_id}/lumis'],
  listMissionRules: ['GET', '/api/v4/admin/gamification/missions'],
  listMissions: ['GET', '/api/v4/gamification/missions'],
  listMyActions: ['GET', '/api/v4/gamification/actions'],
  listMyLumis: ['GET', '/api/v4/gamification/lumis'],
  listMyProgress: ['GET', '/v1/gamification/me'],
  listNearbyRankings: ['GET', '/api/v4/gamification/leaderboards/nearby'],
  listPaymentMethods: ['GET', '/v1/payments/methods'],
  listProviders: ['GET', '/v1/payments/providers'],
  listRankings: ['GET', '/v1/gamification/rankings'],
  listRecounts: ['GET', '/v1/gamification/recounts'],
  listReportableActions: ['GET', '/api/v4/gamification/actions/types'],
  listSegmentRules: ['GET', '/api/v4/admin/gamification/segments'],
  listSettings: ['GET', '/v1/settings/admin/config'],
  listStreakRewards: ['GET', '/api/v4/gamification/streaks/rewards'],
  listStreakRules: ['GET', '/api/v4/admin/gamification/streaks'],
  listStreaks: ['GET', '/api/v4/gamification/streaks'],
  listTemporaryEvents: ['GET', '/api/v4/gamification/events'],
  listTransactions: ['GET', '/v1/payments/transactions'],
  listUsers: ['GET', '/v1/users/admin/users'],
  listWebhookEvents: ['GET', '/v1/integrations/event-types'],
  loginMember: ['POST', '/v1/auth/token'],
  logoutMember: ['POST', '/v1/auth/logout'],
  previewAchievementRule: ['POST', '/api/v4/admin/gamification/achievements/preview'],
  previewBadge: ['GET', '/v1/gamification/badges/preview'],
  previewBoardRule: ['POST', '/api/v4/admin/gamification/boards/preview'],
  previewComboRule: ['POST', '/api/v4/admin/gamification/combos/preview'],
  previewEventRule: ['POST', '/api/v4/admin/gamification/events/preview'],
  previewGameActionType: ['POST', '/api/v4/admin/gamification/action-types/preview'],
  previewLevelRule: ['POST', '/api/v4/admin/gamification/levels/preview'],
  previewMissionRule: ['POST', '/api/v4/admin/gamification/missions/preview'],
  previewSegmentRule: ['POST', '/api/v4/admin/gamification/segments/preview'],
  previewStreakRule: ['POST', '/api/v4/admin/gamification/streaks/preview'],
  purchaseCredits: ['POST', '/v1/payments/purchase'],
  recordAction: ['POST', '/api/v4/gamification/actions'],
  recordActions: ['POST', '/api/v4/gamification/actions/batch'],
  refreshLogin: ['POST', '/v1/auth/refresh'],
  registerMember: ['POST', '/v1/auth/register'],
  rehearseAction: ['POST', '/api/v4/admin/gamification/actions/rehearsal'],
  removeAchievementRule: ['DELETE', '/api/v4/admin/gamification/achievements/{id}'],
  removeActionType: ['DELETE', '/v1/gamification/event-types/{id}'],
  removeAllowedOrigin: ['DELETE', '/v1/settings/allowed-origins'],
  removeBadge: ['DELETE', '/v1/gamification/badges/{id}'],
  removeBoardRule: ['DELETE', '/api/v4/admin/gamification/boards/{id}'],
  removeComboRule: ['DELETE', '/api/v4/admin/gamification/combos/{id}'],
  removeCompletion: ['DELETE', '/v1/gamification/completions/{id}'],
  removeEventRule: ['DELETE', '/api/v4/admin/gamification/events/{id}'],
  removeIntegration: ['DELETE', '/v1/integrations/{id}'],
  removeLevelRule: ['DELETE', '/api/v4/admin/gamification/levels/{id}'],
  removeMissionRule: ['DELETE', '/api/v4/admin/gamification/missions/{id}'],
  removePaymentMethod: ['DELETE', '/v1/payments/methods/{id}'],
  removeProvider: ['DELETE', '/v1/payments/providers/{id}'],
  removeSegmentRule: ['DELETE', '/api/v4/admin/gamification/segments/{id}'],
  removeStreakRule: ['DELETE', '/api/v4/admin/gamification/streaks/{id}'],
  replayDelivery: ['POST', '/v1/integrations/{id}/deliveries/{deliveryId}/replay'],
  requestPasswordReset: ['POST', '/v1/auth/password-reset'],
  resetCredits: ['POST', '/v1/credits/reset'],
  revokeApiKey: ['DELETE', '/v1/integrations/api-keys/{id}'],
  riseByPrestige: ['POST', '/api/v4/gamification/progression/prestige'],
  rotateIntegrationSecret: ['POST', '/v1/integrations/{id}/rotate-secret'],
  setAutoFreeze: ['PATCH', '/api/v4/gamification/streaks/settings'],
  setDefaultPaymentMethod: ['PUT', '/v1/payments/methods/{id}/default'],
  showAchievementRule: ['GET', '/api/v4/admin/gamification/achievements/{id}'],
  showBoardRule: ['GET', '/api/v4/admin/gamification/boards/{id}'],
  showComboRule: ['GET', '/api/v4/admin/gamification/combos/{id}'],
  showEvent: ['GET', '/v1/gamification/events/{id}'],
  showEventLeaderboard: ['GET', '/api/v4/gamification/events/{event_id}/leaderboard'],
  showEventRule: ['GET', '/api/v4/admin/gamification/events/{id}'],
  showGameDashboard: ['GET', '/api/v4/gamification/dashboard'],
  showGameStats: ['GET', '/api/v4/gamification/stats'],
  showInfo: ['GET', '/info'],
  showLeaderboard: ['GET', '/api/v4/gamification/leaderboards'],
  showLevelRule: ['GET', '/api/v4/admin/gamification/levels/{id}'],
  showMe: ['GET', '/v1/users/me'],
  showMemberGame: ['GET', '/api/v4/admin/gamification/users/{user_id}'],
  showMissionRule: ['GET', '/api/v4/admin/gamification/missions/{id}'],
  showMyCredits: ['GET', '/v1/credits/me'],
  showMyProgress: ['GET', '/v1/gamification/progress/{event_type_id}'],
  showProgression: ['GET', '/api/v4/gamification/progression'],
  showSegmentRule: ['GET', '/api/v4/admin/gamification/segments/{id}'],
  showSetting: ['GET', '/v1/settings/{key}'],
  showStreakRule: ['GET', '/api/v4/admin/gamification/streaks/{id}'],
  showUser: ['GET', '/v1/users/{id}'],
  startCombo: ['POST', '/api/v4/gamification/combos/start'],
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
