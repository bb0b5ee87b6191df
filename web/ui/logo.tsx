/** The mark: three bracts of a bougainvillea around the small flower they shelter. Decorative; name it beside. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {[0, 120, 240].map((turn) => (
        <path
          key={turn}
          d="M24 22.5C15.2 19.8 12.6 9.4 24 1.5c11.4 7.9 8.8 18.3 0 21Z"
          transform={`rotate(${turn} 24 26)`}
          fill={`var(--mantine-color-bougainvillea-${turn === 0 ? 5 : turn === 120 ? 6 : 7})`}
        />
      ))}
      <circle cx="24" cy="26" r="4.25" fill="var(--mantine-color-marigold-3)" />
    </svg>
  )
}
