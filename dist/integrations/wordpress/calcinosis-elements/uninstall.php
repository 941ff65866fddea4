<?php
/**
 * Deleting the plugin takes its settings away, on every site of a network.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		delete_blog_option( $site, 'calcinosis_elements' );
	}
} else {
	delete_option( 'calcinosis_elements' );
}
