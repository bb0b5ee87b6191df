import { Paper, Skeleton, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../../platform/api.ts'
import { describeError } from '../../../../platform/describe-error.ts'
import { useFormat } from '../../../../platform/format.ts'
import type { Catalogue, Preview, Requests } from './catalogue.ts'
import { missingFigures } from './form/edit.ts'
import classes from './rule-preview.module.css'

const typingPause = 500

type RulePreviewProps<Rule extends object> = {
  catalogue: Catalogue<Rule>
  preview: NonNullable<Requests<Rule>['preview']>
  rule: Rule
}

/** What the rule would mean if it were in force now; follows the typing. */
export function RulePreview<Rule extends object>({ catalogue, preview, rule }: RulePreviewProps<Rule>) {
  const { t, i18n } = useTranslation('gameRules')
  const [settled] = useDebouncedValue(rule, typingPause)
  const complete = missingFigures(settled).length === 0
  const { data, error, isFetching } = useQuery({
    queryKey: ['gamification', 'rule-preview', i18n.language, catalogue.name, settled],
    queryFn: ({ signal }) => preview(settled, signal),
    placeholderData: keepPreviousData,
    enabled: complete,
    retry: false,
    // What members do moves its figures.
    gcTime: 0,
  })
  return (
    <Paper component="section" aria-label={t('preview.title')} className={classes.preview}>
      <Text fw={620}>{t('preview.title')}</Text>
      <div aria-live="polite" aria-busy={isFetching}>
        <Outcome data={data} error={complete ? error : null} complete={complete} />
      </div>
    </Paper>
  )
}

type OutcomeProps = { data: Preview | undefined; error: unknown; complete: boolean }

function Outcome({ data, error, complete }: OutcomeProps) {
  const { t } = useTranslation('gameRules')
  if (!complete || isIncomplete(error)) {
    return (
      <Text size="sm" c="dimmed">
        {t('preview.incomplete')}
      </Text>
    )
  }
  if (error) return <Problems error={error} />
  return data === undefined ? <Skeleton height={44} /> : <Meaning {...data} />
}

/** Something is not there yet, or not written as it should be: the form says so when it is sent. What makes no sense is told at once. */
function isIncomplete(error: unknown): boolean {
  return error instanceof ApiError && error.fields.some(({ path }) => path.startsWith('rule.'))
}

/** What would be refused, before it is sent. */
function Problems({ error }: { error: unknown }) {
  const { t } = useTranslation('gameRules')
  const problems = error instanceof ApiError ? [...new Set(error.fields.map(({ message }) => message))] : []
  if (problems.length === 0) return <Text size="sm">{describeError(error)}</Text>
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {t('preview.notYet')}
      </Text>
      <ul className={classes.problems}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Stack>
  )
}

function Meaning({ text, levels, top, occurrences, sample }: Preview) {
  const { t } = useTranslation('gameRules')
  const format = useFormat()
  const most = Math.max(1, ...levels.map(({ members }) => members))
  return (
    <Stack gap="sm">
      <Text size="sm" className={classes.text}>
        {text}
      </Text>
      {levels.length > 0 && (
        <ol className={classes.levels} aria-label={t('preview.levels')}>
          {levels.map(({ number, members }) => (
            <li key={number}>
              <span>{format.number(number)}</span>
              <span className={classes.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(100 * members) / most}%` }} />
              </span>
              <span className={classes.figure}>{t('preview.members', { count: members })}</span>
            </li>
          ))}
        </ol>
      )}
      {top.length > 0 && (
        <ol className={classes.list} aria-label={t('preview.top')}>
          {top.map(({ rank, user_id, username, score }) => (
            <li key={user_id}>
              <span>{t('preview.place', { rank, name: username })}</span>
              <span className={classes.figure}>{format.number(score)}</span>
            </li>
          ))}
        </ol>
      )}
      {occurrences.length > 0 && (
        <ol className={classes.list} aria-label={t('preview.occurrences')}>
          {occurrences.map(({ starts_at, ends_at }) => (
            <li key={starts_at}>
              <span>{format.dateTime(starts_at)}</span>
              <span className={classes.figure}>{t('preview.until', { end: format.dateTime(ends_at) })}</span>
            </li>
          ))}
        </ol>
      )}
      {sample !== null && (
        <Text size="xs" c="dimmed">
          {t('preview.sample', { count: sample })}
        </Text>
      )}
    </Stack>
  )
}
