import { Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { JsonPreview } from '../../../ui/data/json-preview.tsx'
import { useActionName } from '../parts/action-name.ts'
import type { Explanation } from '../queries/explain.ts'
import classes from './why.module.css'
import { writeDates } from './write-dates.ts'

type Inputs = NonNullable<Explanation['inputs']>

/** The action that a figure was made from, and what late arrivals have changed about it since. */
export function WhyFacts({ explanation: { inputs, corrections } }: { explanation: Explanation }) {
  const { t } = useTranslation('gameWhy')
  const format = useFormat()
  return (
    <>
      {corrections.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {t('corrections')}
          </Text>
          <ul className={classes.notes}>
            {corrections.map(({ was, is, occurred_at: at }) => (
              <li key={`${was} ${is} ${at}`}>
                {at === null ? t('revised', { was, is }) : t('correction', { was, is, at: format.dateTime(at) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {inputs && <InputFacts inputs={inputs} />}
    </>
  )
}

function InputFacts({ inputs }: { inputs: Inputs }) {
  const { t, i18n } = useTranslation('gameWhy')
  const format = useFormat()
  const nameOf = useActionName()
  const day = writeDates(inputs.local_day, i18n.language)
  const late = inputs.received_at !== inputs.occurred_at
  const facts = [
    [t('action'), nameOf(inputs.action)],
    [t('occurred'), format.dateTime(inputs.occurred_at)],
    late && [t('received'), format.dateTime(inputs.received_at)],
    [t('day'), inputs.zone === null ? day : t('dayIn', { day, zone: inputs.zone })],
    [t('channel'), inputs.channel_name],
    [t('rules'), format.number(inputs.rules_version)],
  ].filter((fact) => fact !== false)
  return (
    <div>
      <Text size="sm" fw={600} mb={6}>
        {t('inputs')}
      </Text>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {inputs.metadata && Object.keys(inputs.metadata).length > 0 && (
        <JsonPreview label={t('metadata')} value={inputs.metadata} />
      )}
    </div>
  )
}
