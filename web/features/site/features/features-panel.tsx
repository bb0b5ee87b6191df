import { Badge, Paper, Skeleton, Switch, Text, ThemeIcon } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../../platform/session.ts'
import { ErrorState } from '../../../ui/feedback/error-state.tsx'
import { settingsQuery } from '../settings/list-settings.ts'
import { type FeatureSetting, featureIcons, featureSettings, isOffered } from './feature-settings.ts'
import classes from './features-panel.module.css'
import { useSwitchFeature } from './switch-feature.ts'

/** The switches of the site, each with what it does to those who use it. */
export function FeaturesPanel() {
  const { i18n } = useTranslation('site')
  const { data, error, refetch } = useQuery(settingsQuery(i18n.language))
  if (data === undefined && error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return (
    <ul className={classes.list} aria-busy={data === undefined}>
      {featureSettings.map((key) => {
        const stored = data?.find((setting) => setting.key === key)
        return data === undefined || stored ? (
          <FeatureCard key={key} feature={key} value={stored && stored.value === 'true'} />
        ) : null
      })}
    </ul>
  )
}

/** `value` is undefined while it is still being asked for. */
function FeatureCard({ feature, value }: { feature: FeatureSetting; value: boolean | undefined }) {
  const { t } = useTranslation('site')
  const { mutate, isPending, variables } = useSwitchFeature(feature)
  const shown = isPending ? variables : value
  const offered = shown !== undefined && isOffered(feature, shown)
  const Icon = featureIcons[feature]
  return (
    <Paper component="li" className={classes.card}>
      <ThemeIcon
        size={48}
        radius="md"
        variant="light"
        color={offered ? 'bougainvillea' : 'gray'}
        className={classes.icon}
        aria-hidden="true"
      >
        <Icon size={24} stroke={1.6} />
      </ThemeIcon>
      <div className={classes.words}>
        <label htmlFor={feature} className={classes.title}>
          {t(`features.${feature}.title`)}
        </label>
        <Text size="sm" c="dimmed" id={`${feature}-effect`}>
          {t(`features.${feature}.effect`)}
        </Text>
        <Hint feature={feature} />
      </div>
      <div className={classes.control}>
        {shown === undefined ? (
          <Skeleton width={56} height={30} radius="xl" />
        ) : (
          <>
            <Badge color={offered ? 'jungle' : 'gray'}>
              {t(`features.${feature}.${offered ? 'offered' : 'withheld'}`)}
            </Badge>
            <Switch
              id={feature}
              size="lg"
              checked={shown}
              aria-describedby={`${feature}-effect`}
              onChange={(event) => mutate(event.currentTarget.checked)}
            />
          </>
        )}
      </div>
    </Paper>
  )
}

/** A switch that is on and still shows nothing needs a word of explanation. */
function Hint({ feature }: { feature: FeatureSetting }) {
  const { t } = useTranslation('site')
  const { info, has } = useSession()
  if (feature !== 'enable_social_login' || !has('social_login') || info.social_providers?.includes('google'))
    return null
  return (
    <Text size="sm" mt={4} fw={540}>
      {t('features.googleMissing')}
    </Text>
  )
}
