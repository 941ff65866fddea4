<?php
/**
 * What holds for the whole site, and what is said in the hospital's name: only an administrator sets it.
 */

namespace Calcinosis_Elements;

defined( 'ABSPATH' ) || exit;

const OPTION = 'calcinosis_elements';

/**
 * One of the settings, or what it is before anybody has set it.
 *
 * @return string|string[]
 */
function setting( string $name ) {
	$saved  = get_option( OPTION );
	$unset  = in_array( $name, array( 'reviewed', 'reviewed-languages' ), true ) ? array() : '';
	$value  = is_array( $saved ) ? ( $saved[ $name ] ?? $unset ) : $unset;
	return gettype( $value ) === gettype( $unset ) ? $value : $unset;
}

/** What the contact may hold. */
function contact_html(): array {
	return array(
		'a'      => array( 'href' => true ),
		'br'     => array(),
		'em'     => array(),
		'strong' => array(),
	);
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
				'show_in_rest'      => false,
			)
		);
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page(
			__( 'Calcinosis', 'calcinosis-elements' ),
			__( 'Calcinosis', 'calcinosis-elements' ),
			'manage_options',
			'calcinosis-elements',
			__NAMESPACE__ . '\settings_page'
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$url = admin_url( 'options-general.php?page=calcinosis-elements' );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'calcinosis-elements' ) ) );
		return $links;
	}
);

/** Whatever is sent, only what each setting can be is kept; what is wrong is said and left empty. */
function sanitize_settings( $sent ): array {
	$sent  = is_array( $sent ) ? $sent : array();
	$text  = static function ( string $name ) use ( $sent ): string {
		return isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? trim( $sent[ $name ] ) : '';
	};
	$one   = static function ( string $name, array $known ) use ( $text ): string {
		return in_array( $text( $name ), $known, true ) ? $text( $name ) : '';
	};
	$some  = static function ( string $name, array $known ) use ( $sent ): array {
		return array_values( array_intersect( $known, is_array( $sent[ $name ] ?? null ) ? $sent[ $name ] : array() ) );
	};
	$day   = static function ( string $name ) use ( $text ): string {
		$value = $text( $name );
		if ( preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $found ) && checkdate( (int) $found[2], (int) $found[3], (int) $found[1] ) ) {
			return $value;
		}
		if ( '' !== $value ) {
			add_settings_error( OPTION, $name, __( 'A day is written as 2026-11-22. The one you gave was left out.', 'calcinosis-elements' ) );
		}
		return '';
	};
	$phone = $text( 'emergency-number' );
	if ( '' !== $phone && ! preg_match( '/' . library()['phone'] . '/', $phone ) ) {
		add_settings_error( OPTION, 'emergency-number', __( 'The emergency number is not a phone number, and was left out.', 'calcinosis-elements' ) );
		$phone = '';
	}
	$languages = array_keys( library()['languages'] );
	return array(
		'lang'               => $one( 'lang', $languages ),
		'theme'              => $one( 'theme', array( 'auto', 'light', 'dark' ) ),
		'reading-level'      => $one( 'reading-level', array( 'plain', 'clinical' ) ),
		'remember'           => $one( 'remember', array( 'session', 'device' ) ),
		'structured-data'    => $one( 'structured-data', array( 'true' ) ),
		'announce-urgent'    => $one( 'announce-urgent', array( 'true' ) ),
		'emergency-number'   => $phone,
		'contact'            => wp_kses( $text( 'contact' ), contact_html() ),
		'reviewed-by'        => sanitize_text_field( $text( 'reviewed-by' ) ),
		'reviewed-on'        => $day( 'reviewed-on' ),
		'review-due'         => $day( 'review-due' ),
		'reviewed'           => $some( 'reviewed', array_keys( library()['elements'] ) ),
		'reviewed-languages' => $some( 'reviewed-languages', $languages ),
	);
}

function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$languages = array_map(
		static function ( $language ) {
			return $language['name'];
		},
		library()['languages']
	);
	$titles    = array();
	foreach ( library()['elements'] as $tag => $element ) {
		if ( in_array( 'reviewed-by', $element['site'], true ) ) {
			$titles[ $tag ] = $element['title'];
		}
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Calcinosis', 'calcinosis-elements' ); ?></h1>
		<p><?php esc_html_e( 'This holds for every block and shortcode of the site. A block can choose another language, theme and reading level for itself.', 'calcinosis-elements' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<h2><?php esc_html_e( 'How it is shown', 'calcinosis-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				select_row( 'lang', __( 'Language', 'calcinosis-elements' ), array( '' => __( 'That of the page', 'calcinosis-elements' ) ) + $languages );
				select_row(
					'theme',
					__( 'Theme', 'calcinosis-elements' ),
					array(
						''      => __( 'As the site', 'calcinosis-elements' ),
						'light' => __( 'Light', 'calcinosis-elements' ),
						'dark'  => __( 'Dark', 'calcinosis-elements' ),
					)
				);
				select_row(
					'reading-level',
					__( 'Reading level', 'calcinosis-elements' ),
					array(
						''         => __( 'Plain words', 'calcinosis-elements' ),
						'clinical' => __( 'Clinical, where the language has it', 'calcinosis-elements' ),
					)
				);
				?>
			</table>
			<h2><?php esc_html_e( 'In the name of the hospital', 'calcinosis-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				text_row( 'emergency-number', __( 'Emergency number', 'calcinosis-elements' ), 'tel', __( 'Such as 911 or 112. Without it the texts say "your emergency number".', 'calcinosis-elements' ) );
				text_row( 'contact', __( 'Contact', 'calcinosis-elements' ), 'text', __( 'Shown where a text says whom to call. It may hold a link: <a href="tel:+15550100">555 0100</a>.', 'calcinosis-elements' ) );
				?>
			</table>
			<h2><?php esc_html_e( 'What it keeps, and tells others', 'calcinosis-elements' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				$no_or_yes = array(
					''     => __( 'No', 'calcinosis-elements' ),
					'true' => __( 'Yes', 'calcinosis-elements' ),
				);
				select_row(
					'remember',
					__( 'Notes and choices of readers', 'calcinosis-elements' ),
					array(
						''        => __( 'Are not kept', 'calcinosis-elements' ),
						'session' => __( 'Are kept until the tab is closed', 'calcinosis-elements' ),
						'device'  => __( 'Are kept on the device: never where people share one', 'calcinosis-elements' ),
					)
				);
				select_row( 'structured-data', __( 'Data for search engines', 'calcinosis-elements' ), $no_or_yes );
				select_row( 'announce-urgent', __( 'Read out what to do once an urgent sign is ticked: in the EU and the UK only after a regulatory review', 'calcinosis-elements' ), $no_or_yes );
				?>
			</table>
			<h2><?php esc_html_e( 'Your review', 'calcinosis-elements' ); ?></h2>
			<p><?php esc_html_e( 'Until all of this is filled in, each element says that no clinician has reviewed it. Choose only what was reviewed.', 'calcinosis-elements' ); ?></p>
			<table class="form-table" role="presentation">
				<?php
				text_row( 'reviewed-by', __( 'Reviewed by', 'calcinosis-elements' ), 'text', __( 'Such as Rheumatology, Northfield General.', 'calcinosis-elements' ) );
				text_row( 'reviewed-on', __( 'Reviewed on', 'calcinosis-elements' ), 'date' );
				text_row( 'review-due', __( 'Next review by', 'calcinosis-elements' ), 'date', __( 'Once that day is over, editors are told in the console; patients are not.', 'calcinosis-elements' ) );
				checkbox_row( 'reviewed', __( 'What was reviewed', 'calcinosis-elements' ), $titles );
				checkbox_row( 'reviewed-languages', __( 'In which languages', 'calcinosis-elements' ), $languages );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'Shortcodes', 'calcinosis-elements' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor, search for "calcinosis". Everywhere else, write one of these:', 'calcinosis-elements' ); ?></p>
		<table class="widefat striped">
			<thead><tr>
				<th scope="col"><?php esc_html_e( 'Shortcode', 'calcinosis-elements' ); ?></th>
				<th scope="col"><?php esc_html_e( 'What it shows', 'calcinosis-elements' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Options', 'calcinosis-elements' ); ?></th>
			</tr></thead>
			<tbody>
			<?php foreach ( library()['elements'] as $tag => $element ) : ?>
				<tr>
					<td><code><?php echo esc_html( 'calcinosis-term' === $tag ? "[$tag term=\"biopsy\"]biopsy[/$tag]" : "[$tag]" ); ?></code></td>
					<td><?php echo esc_html( $element['summary'] ); ?></td>
					<td><?php echo esc_html( implode( ', ', array_keys( $element['options'] ) ) ); ?></td>
				</tr>
			<?php endforeach; ?>
			</tbody>
		</table>
	</div>
	<?php
}

function field( string $name ): string {
	return OPTION . "[$name]";
}

function row( string $name, string $label, string $control, string $help = '' ): void {
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td>%3$s%4$s</td></tr>',
		esc_attr( field( $name ) ),
		esc_html( $label ),
		$control, // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- each caller escapes what it puts in.
		$help ? '<p class="description" id="' . esc_attr( field( $name ) ) . '-help">' . esc_html( $help ) . '</p>' : ''
	);
}

function text_row( string $name, string $label, string $type, string $help = '' ): void {
	$control = sprintf(
		'<input class="regular-text" type="%s" id="%2$s" name="%2$s" value="%3$s"%4$s>',
		esc_attr( $type ),
		esc_attr( field( $name ) ),
		esc_attr( setting( $name ) ),
		$help ? ' aria-describedby="' . esc_attr( field( $name ) ) . '-help"' : ''
	);
	row( $name, $label, $control, $help );
}

function select_row( string $name, string $label, array $choices ): void {
	$options = '';
	foreach ( $choices as $value => $text ) {
		$options .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( setting( $name ), $value, false ), esc_html( $text ) );
	}
	row( $name, $label, sprintf( '<select id="%1$s" name="%1$s">%2$s</select>', esc_attr( field( $name ) ), $options ) );
}

function checkbox_row( string $name, string $label, array $choices ): void {
	$boxes = '';
	foreach ( $choices as $value => $text ) {
		$boxes .= sprintf(
			'<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>',
			esc_attr( field( $name ) ),
			esc_attr( $value ),
			checked( in_array( $value, setting( $name ), true ), true, false ),
			esc_html( $text )
		);
	}
	printf(
		'<tr><th scope="row">%1$s</th><td><fieldset><legend class="screen-reader-text">%1$s</legend>%2$s</fieldset></td></tr>',
		esc_html( $label ),
		$boxes // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
	);
}
