<?php
/**
 * The host's side, whatever plugins it has: a strict policy on every page of the site, which WordPress's own emoji and
 * skip link would break. What it lacks in Debian, or asks of the internet, is left out.
 */

add_action(
	'template_redirect',
	static function () {
		// The bar of those who are signed in is WordPress's own.
		is_user_logged_in() || header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types calcinosis-elements" );
	}
);
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'wp_footer', 'the_block_template_skip_link' );
add_filter( 'option_show_avatars', '__return_false' );
// The page's own language, as a plugin for several languages sets it.
add_filter(
	'locale',
	static function ( $locale ) {
		return ! is_admin() && isset( $_GET['in'] ) ? sanitize_key( $_GET['in'] ) : $locale;
	}
);
