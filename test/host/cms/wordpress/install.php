<?php
/** Run once by the command line: installs WordPress and a user for each role; prints their application passwords. */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = $argv[2];
function wp_mail() {
	return true;
}
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Northfield General', 'administrator', 'administrator@example.org', false, '', 'administrator' );
update_option( 'siteurl', 'http://' . $argv[2] );
update_option( 'home', 'http://' . $argv[2] );
$passwords = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
	// The editor greets with a tour that stands before what is tested.
	update_user_meta( $id, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => '2030-01-01T00:00:00.000Z' ) );
}
echo wp_json_encode( $passwords );
